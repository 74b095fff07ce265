package org.leanout.value;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** The value pages of two partners, and what both sides do there. */
@OnTheCast
abstract class OnValue {

    static final String NURSING = "/partners/nursing-operations/value";
    static final String SUPPLY = "/partners/supply-chain/value";
    static final String OPEN = "Second prints are down to 9 a week";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    UUID line(String outcome) {
        return jdbc.sql("select id from plan_line where outcome = :outcome")
                .param("outcome", outcome)
                .query(UUID.class)
                .single();
    }

    List<String> noted(UUID line) {
        return jdbc.sql("select amount from plan_value where line_id = :line order by id")
                .param("line", line)
                .query(String.class)
                .list();
    }

    MvcResult write(String value, Object... fields) throws Exception {
        return browser.submit("maya", value + "/plan", fields);
    }

    /** The fields of the form with other words in its first line. */
    Object[] change(String outcome) throws Exception {
        Document form = browser.page("maya", NURSING + "/plan");
        form.select("[name='lines[0].outcome']").val(outcome);
        return fields(form);
    }

    static Object[] fields(Document form) {
        return ((FormElement) form.selectFirst("main form.card"))
                .formData().stream()
                        .filter(given -> !given.key().equals("_csrf"))
                        .flatMap(given -> Stream.of(given.key(), given.value()))
                        .toArray();
    }

    static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    MvcResult answer(String who, Object... fields) throws Exception {
        return browser.submit(who, path() + "/answer", fields);
    }

    String path() {
        return NURSING + "/outcomes/" + id();
    }

    UUID id() {
        return jdbc.sql("select id from outcome where what = :what")
                .param("what", OPEN)
                .query(UUID.class)
                .single();
    }

    UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    List<String> plans(String slug) {
        return jdbc.sql("""
                        select l.word || ' ' || l.day from ledger_value l join partner p on p.id = l.partner_id
                         where l.kind = 'VALUE_PLAN' and p.slug = :slug
                        """).param("slug", slug).query(String.class).list();
    }

    String outcome() {
        return jdbc.sql("select word || ' ' || day from ledger_value where kind = 'OUTCOME' and title = :title")
                .param("title", OPEN)
                .query(String.class)
                .optional()
                .orElse("none");
    }
}
