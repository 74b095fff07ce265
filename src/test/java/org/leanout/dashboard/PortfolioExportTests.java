package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@OnTheCast
class PortfolioExportTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void is_a_file_with_the_day_in_its_name() throws Exception {
        MockHttpServletResponse answer =
                browser.open("rafael", "/portfolio.csv").getResponse();
        assertThat(answer.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"portfolio-" + today.date() + ".csv\"");
        assertThat(answer.getContentAsString()).startsWith("\uFEFFPartner,Unit,");
    }

    @Test
    void holds_all_that_the_filter_lets_through_in_its_order() throws Exception {
        Crowd.add(jdbc, 120);
        assertThat(export("?tier=HIGH&sort=NAME&reversed=true"))
                .hasSizeGreaterThanOrEqualTo(40)
                .extracting(row -> row.getField("Partner"))
                .isEqualTo(jdbc.sql(
                                "select name from partner where tier = 'HIGH' and archived_on is null order by name desc")
                        .query(String.class)
                        .list());
    }

    @Test
    void says_what_the_page_says() throws Exception {
        jdbc.sql("""
                        update tally set contacts = 8, contacts_volunteered = 5, contacts_requested = 2, view_gap = -0.4,
                               last_contact_on = date '2026-01-31'
                         where partner_id = (select id from partner where slug = 'supply-chain')
                        """).update();
        NamedCsvRecord row = export("").stream()
                .filter(each -> each.getField("Partner").equals("Supply chain"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("BRM")).isEqualTo("Maya Brand");
        assertThat(row.getField("Leaning out in %")).isEqualTo("63");
        assertThat(row.getField("Gap")).as("a number, and no formula").isEqualTo("-0.4");
        assertThat(row.getField("Last two-way contact")).isEqualTo("2026-01-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void lets_no_spreadsheet_run_what_somebody_typed(String typed) throws Exception {
        jdbc.sql("update partner set unit = :typed where slug = 'supply-chain'")
                .param("typed", typed)
                .update();
        assertThat(export(""))
                .extracting(row -> row.getField("Unit"))
                .contains("'" + typed)
                .doesNotContain(typed);
    }

    private List<NamedCsvRecord> export(String query) throws Exception {
        String text =
                browser.open("rafael", "/portfolio.csv" + query).getResponse().getContentAsString();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }
}
