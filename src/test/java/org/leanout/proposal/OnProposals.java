package org.leanout.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** A proposal of its own to Nursing operations, and what people do with it. */
@OnTheCast
abstract class OnProposals {

    static final String NURSING = "/partners/nursing-operations";
    static final String PROPOSALS = NURSING + "/proposals";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    final UUID id = UUID.randomUUID();
    final String here = PROPOSALS + "/" + id;

    MvcResult draft(Object... more) throws Exception {
        return browser.submit("maya", PROPOSALS, fields(more));
    }

    /** The whole of it, complete; what is given besides comes on top. */
    Object[] fields(Object... more) {
        List<Object> fields = new ArrayList<>(List.of(
                "id", id, "title", "Quiet night rounds", "problem", "Alarms all night", "firstStep", "One ward"));
        fields.addAll(List.of("plan", "Two weeks", "leadsNow", "Sleep", "risk", "Noise", "decider", contact()));
        fields.addAll(List.of(more));
        return fields.toArray();
    }

    /** What is given besides comes on top. */
    void sent(Object... more) throws Exception {
        draft(more);
        browser.submit("maya", here + "/sending", "version", 0);
    }

    /** The next version: what is given takes the place of what was there. */
    MvcResult revise(Object... more) throws Exception {
        Map<Object, Object> fields = new LinkedHashMap<>();
        for (Object[] some : new Object[][] {fields("version", version(), "note", "It starts with 7A."), more})
            for (int i = 0; i < some.length; i += 2) fields.put(some[i], some[i + 1]);
        return browser.submit(
                "maya",
                here + "/versions",
                fields.entrySet().stream()
                        .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                        .toArray());
    }

    int version() {
        return jdbc.sql("select version from proposal where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /** On the version that the partner has. */
    MvcResult judge(String who, String kind, Object... more) throws Exception {
        int sent = jdbc.sql("select versions from proposal where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
        return judge(who, sent, kind, more);
    }

    /** By somebody who has read that version. */
    MvcResult judge(String who, int read, String kind, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("ofVersion", read, "kind", kind));
        if (!List.of(more).contains("id")) fields.addAll(List.of("id", UUID.randomUUID()));
        fields.addAll(List.of(more));
        return browser.submit(who, here + "/verdict", fields.toArray());
    }

    UUID comment(String who, String text, Object... more) throws Exception {
        UUID comment = UUID.randomUUID();
        List<Object> fields = new ArrayList<>(List.of("id", comment, "text", text));
        fields.addAll(List.of(more));
        browser.submit(who, here + "/comments", fields.toArray());
        return comment;
    }

    /** What of the proposal somebody was told, and whether it waits for them. */
    List<String> told(String who) {
        return jdbc.sql("""
                        select e.kind || case when e.waiting then ' waits' else '' end
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.thread_id = :id and a.email = :who || '@leanout.example'
                         order by e.id
                        """)
                .param("id", id)
                .param("who", who)
                .query(String.class)
                .list();
    }

    UUID contact() {
        return contact("Ines Okafor");
    }

    UUID contact(String name) {
        return jdbc.sql("""
                        select c.id from contact c join partner p on p.id = c.partner_id
                         where p.slug = 'nursing-operations' and c.name = :name
                        """).param("name", name).query(UUID.class).single();
    }

    String state() {
        return jdbc.sql("select state from proposal where id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    String text(String who) throws Exception {
        return browser.page(who, here).text();
    }

    int status(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getStatus();
    }

    static Document page(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
