package org.leanout.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** History and disputes go by the id of a record alone: a form cannot bring that of a record of another kind. */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class OneRecordPerIdTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void refuses_the_id_of_another_record_and_keeps_what_was_typed() throws Exception {
        UUID objective = jdbc.sql("select o.id from objective o join partner p on p.id = o.partner_id"
                        + " where p.slug = 'nursing-operations' order by o.id limit 1")
                .query(UUID.class)
                .single();
        MvcResult refused =
                browser.submit("maya", NURSING + "/proposals", "id", objective, "title", "Quiet night rounds");
        var form = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(refused.getResponse().getStatus()).isEqualTo(422);
        assertThat(form.select("[name=title]").val()).isEqualTo("Quiet night rounds");
        assertThat(kinds(objective)).isEqualTo("Objective");
        assertThat(jdbc.sql("select count(*) from proposal where id = :id")
                        .param("id", objective)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String kinds(UUID id) {
        return jdbc.sql("select string_agg(distinct kind, ' ') from change where record_id = :id and part is null")
                .param("id", id)
                .query(String.class)
                .single();
    }
}
