package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** An offer and a request of their own to Nursing operations, and what people do with them. */
@OnTheCast
abstract class OnHelp {

    static final String NURSING = "/partners/nursing-operations";
    static final String HELP = NURSING + "/help";
    static final String ALL = HELP + "?shelf=ALL";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    final UUID id = UUID.randomUUID();
    final String offer = NURSING + "/offers/" + id;
    final String request = NURSING + "/requests/" + id;
    UUID ines;
    UUID sofia;

    @BeforeEach
    void find() {
        ines = contact("Ines Okafor");
        sofia = contact("Sofia Almeida");
    }

    MvcResult offer(Object... more) throws Exception {
        return send("maya", NURSING + "/offers", more);
    }

    /** The offer's form, in which later values take the place of usual ones. */
    MvcResult send(String who, String address, Object... more) throws Exception {
        Map<String, Object> fields = fields(
                "title",
                "Label printers",
                "origin",
                "VOLUNTEERED",
                "kind",
                "HANDS_ON",
                "timing",
                "BEFORE",
                "contactId",
                ines,
                "benefits",
                "PARTNER",
                "amount",
                30,
                "unit",
                "MINUTES",
                "offeredOn",
                today.date(),
                "offered",
                true);
        fields.putAll(fields(more));
        return submit(who, address, fields);
    }

    MvcResult ask(String who, Object... more) throws Exception {
        Map<String, Object> fields = fields("title", "A second scanner cart");
        fields.putAll(fields(more));
        return submit(who, NURSING + "/requests", fields);
    }

    MvcResult answer(String who, Object... more) throws Exception {
        Map<String, Object> fields = fields("version", version());
        fields.putAll(fields(more));
        return submit(who, offer + "/answer", fields);
    }

    private MvcResult submit(String who, String address, Map<String, Object> fields) throws Exception {
        fields.putIfAbsent("id", id);
        List<Object> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return browser.submit(who, address, pairs.toArray());
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.put((String) pairs[i], pairs[i + 1]);
        return fields;
    }

    Document refused(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /** What the model reads of this offer or request. */
    List<Map<String, Object>> entries() {
        return jdbc.sql("""
                        select kind, day::text, entered_on::text, word, detail::text from ledger_help where id = :id
                        """).param("id", id).query().listOfRows();
    }

    private int version() {
        return jdbc.sql("select version from offer where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    int status(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getStatus();
    }

    String html(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getContentAsString();
    }
}
