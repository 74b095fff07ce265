package org.leanout.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** A complaint of its own of Nursing operations, and what people do with it. */
@OnTheCast
abstract class OnComplaints {

    static final String NURSING = "/partners/nursing-operations";
    static final String LIST = NURSING + "/complaints";

    /** Raised by Ines, and IT has asked whether it is settled. */
    static final String ACCOUNTS = "Accounts of new nurses come a week late";

    /** Closed in the name of Daniel Weber. */
    static final String BRIGHT = "The new screens are too bright at night";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    final UUID id = UUID.randomUUID();
    final String path = LIST + "/" + id;

    MvcResult note(Object... fields) throws Exception {
        Object[] all = Arrays.copyOf(fields, fields.length + 6);
        Object[] usual = {"id", id, "what", "No labels", "severity", "HINDERS"};
        System.arraycopy(usual, 0, all, fields.length, usual.length);
        return browser.submit("maya", LIST, all);
    }

    /** As it stands now. */
    int version(String address) {
        return jdbc.sql("select version from complaint where id = cast(:id as uuid)")
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query(Integer.class)
                .single();
    }

    static Document read(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus())
                .as(String.valueOf(answer.getResponse().getRedirectedUrl()) + answer.getFlashMap())
                .isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /** Whose word, since when, when closed and when escalated. */
    List<String> ledger() {
        return jdbc.sql("""
                        select concat_ws(' ', word, day, coalesce(detail ->> 'closedOn', 'null'),
                                         coalesce(detail ->> 'escalatedOn', 'null'))
                          from ledger_entry where id = :id and kind = 'COMPLAINT'
                        """).param("id", id).query(String.class).list();
    }

    List<String> acts() {
        return jdbc.sql("""
                        select distinct detail ->> 'name' from ledger_complaint
                         where title = 'No labels' and kind = 'PARTNER_ACT'
                        """).query(String.class).list();
    }

    String path(String what) {
        return LIST + "/"
                + jdbc.sql("select id from complaint where what = :what")
                        .param("what", what)
                        .query(UUID.class)
                        .single();
    }
}
