package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.Statements;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@OnTheCast
class AssessmentsTests {

    @Autowired
    Ledgers ledgers;

    @Autowired
    Assessments assessments;

    @Autowired
    Night night;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource source;

    @Autowired
    Today today;

    @Test
    void every_kind_of_entry_of_the_cast_is_read() {
        UUID[] partners =
                jdbc.sql("select id from partner").query(UUID.class).list().toArray(UUID[]::new);
        for (UUID partner : partners) assertThat(assess(partner).findings()).hasSize(Condition.values().length);
    }

    @Test
    void the_stored_assessment_is_that_of_the_ledger() {
        UUID nursing = partner("nursing-operations");
        assertThat(stored(nursing)).isEqualTo(shown(assess(nursing)));
    }

    @Test
    void a_change_is_in_the_stored_assessment_when_the_answer_arrives() throws Exception {
        UUID supply = partner("supply-chain");
        assertThat(unmet(supply)).doesNotContain("C2.1");
        browser.submit("maya", "/partners/supply-chain/sponsor", "contact", "");
        assertThat(unmet(supply)).contains("C2.1");
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void a_page_that_explains_gives_its_connection_back() throws Exception {
        var pool = source.unwrap(HikariDataSource.class).getHikariPoolMXBean();
        int before = pool.getActiveConnections();
        for (int i = 0; i < 3; i++) browser.open("maya", "/partners/supply-chain/why");
        assertThat(pool.getActiveConnections()).isEqualTo(before);
    }

    @Test
    void the_night_assesses_what_is_of_an_earlier_day_and_nothing_else() {
        UUID nursing = partner("nursing-operations");
        jdbc.sql("update assessment set as_of = as_of - 1, index = 0").update();
        jdbc.sql("update assessment set as_of = as_of + 1 where partner_id <> :it")
                .param("it", nursing)
                .update();
        night.assess();
        assertThat(stored(nursing)).isEqualTo(shown(assess(nursing)));
        assertThat(stored(partner("supply-chain"))).isNotEqualTo(shown(assess(partner("supply-chain"))));
    }

    @Test
    void a_partner_with_two_thousand_records_takes_no_more_statements_than_another() throws Exception {
        ManyRecords.add(jdbc, 1, 2_000);
        UUID partner = partner("many-1");
        List<String> statements = Statements.of(() -> assessments.renew(partner));
        assertThat(statements).as(String.join("\n", statements)).hasSizeLessThanOrEqualTo(8);
        assertThat(jdbc.sql("select count(*) from ledger_entry where partner_id = :it")
                        .param("it", partner)
                        .query(Integer.class)
                        .single())
                .isGreaterThan(2_000);
    }

    private Assessment assess(UUID partner) {
        LocalDate day = today.date();
        return Maturity.assess(ledgers.of(partner, day), day, Model.first());
    }

    private static String shown(Assessment it) {
        return it.index() + " " + it.level().map(level -> level.number()).orElse(0);
    }

    private String stored(UUID partner) {
        return jdbc.sql("select index || ' ' || rank from assessment where partner_id = :it")
                .param("it", partner)
                .query(String.class)
                .single();
    }

    private String unmet(UUID partner) {
        return jdbc.sql("select unmet::text from assessment where partner_id = :it")
                .param("it", partner)
                .query(String.class)
                .single();
    }

    private UUID partner(String slug) {
        return jdbc.sql("select id from partner where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single();
    }
}
