package org.leanout.dispute;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** What the pages of Supply chain's disputes are tried with. */
@OnTheCast
abstract class OnDisputes {

    static final String SUPPLY = "/partners/supply-chain";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    MvcResult raise(String who, String record, String reason) throws Exception {
        return browser.submit(who, SUPPLY + "/disputes", "id", UUID.randomUUID(), "record", record, "reason", reason);
    }

    String theDispute() {
        return SUPPLY + "/disputes/" + jdbc.sql("""
                        select d.id from dispute d join partner p on p.id = d.partner_id
                         where p.slug = 'supply-chain' order by d.raised_at desc, d.id desc limit 1
                        """).query(String.class).single();
    }

    static String refusal(MvcResult answer) {
        return String.valueOf(answer.getFlashMap().get("refused"));
    }

    /** One that is confirmed and worked on. */
    String tiedObjective() {
        return jdbc.sql("""
                        select o.id from objective o
                          join partner p on p.id = o.partner_id
                          join objective_confirmed_on(current_date) c on c.partner_id = o.partner_id and c.objective_id = o.id
                          join tie t on t.partner_id = o.partner_id and t.objective_id = o.id
                         where p.slug = 'supply-chain' and o.retired_on is null
                         order by c.said_on desc limit 1
                        """).query(String.class).single();
    }

    int index() {
        return jdbc.sql("""
                        select a.index from assessment a join partner p on p.id = a.partner_id
                         where p.slug = 'supply-chain'
                        """).query(Integer.class).single();
    }

    static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
