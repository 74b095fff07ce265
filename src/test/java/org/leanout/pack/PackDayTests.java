package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Pdfs;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A pack of days that are over says which of its numbers are of their end, and which of today, and where they stand. */
@OnTheCast
class PackDayTests {

    private static final String PACK = "/partners/nursing-operations/pack";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PortfolioPackQueries packs;

    @Autowired
    Pdfs pdfs;

    @Autowired
    Today today;

    private LocalDate end;
    private UUID promise;

    /** Promised before the end, done after it. */
    @BeforeEach
    void a_promise_that_was_open_then() {
        end = today.date().minusDays(20);
        promise = jdbc.sql("""
                        select c.id from commitment c join partner p on p.id = c.partner_id and p.slug = 'nursing-operations'
                         where c.owed_by = 'IT' and c.removed_at is null and c.first_due_on is null
                         order by c.id limit 1
                        """).query(UUID.class).single();
        jdbc.sql("""
                        update commitment
                           set what = 'A thing of its own', state = 'KEPT', dropped_because = null, noted_on = :end - 30,
                               due_on = :end + 9, settled_on = :end + 5, settled_by = entered_by
                         where id = :promise
                        """).param("end", end).param("promise", promise).update();
    }

    private String days(LocalDate to) {
        return "?from=" + end.minusDays(60) + "&to=" + to;
    }

    private String owed(LocalDate to) throws Exception {
        return browser.page("ines", PACK + days(to))
                .select("[aria-labelledby=pack-OWED]")
                .text();
    }

    @Test
    void names_what_was_promised_and_not_done_at_its_end() throws Exception {
        assertThat(owed(end)).contains("A thing of its own");
        assertThat(owed(end.plusDays(4))).contains("A thing of its own");
        assertThat(owed(end.plusDays(5))).doesNotContain("A thing of its own");
        assertThat(owed(today.date())).doesNotContain("A thing of its own");
        assertThat(owed(end.minusDays(31))).doesNotContain("A thing of its own");
    }

    @Test
    void tells_the_day_that_a_promise_was_due_on_then() throws Exception {
        jdbc.sql("update commitment set first_due_on = :end - 1 where id = :promise")
                .param("end", end)
                .param("promise", promise)
                .update();
        jdbc.sql("""
                        insert into due_day (partner_id, id, version, commitment_id, due_on, asked_by, asked_on, answer,
                                             answered_on, answer_entered_by, answer_entered_on)
                        select partner_id, :id, 0, id, due_on, entered_by, :end, 'AGREED', :end + 1, entered_by, :end + 1
                          from commitment where id = :promise
                        """)
                .param("id", UUID.randomUUID())
                .param("end", end)
                .param("promise", promise)
                .update();
        assertThat(owed(end)).contains("due " + DAY.format(end.minusDays(1)));
        assertThat(owed(end.plusDays(1))).contains("due " + DAY.format(end.plusDays(9)));
        assertThat(overdue(end) - overdue(end.plusDays(1)))
                .as("the other day was agreed on, and nothing else changed")
                .isEqualTo(1);
    }

    private int overdue(LocalDate to) {
        return packs.find(new Period(end.minusDays(60), to)).partners().stream()
                .filter(it -> it.slug().equals("nursing-operations"))
                .mapToInt(PortfolioPack.Partner::overdue)
                .sum();
    }

    @Test
    void says_where_it_stands_as_of_which_day_it_is_on_the_page_and_on_paper() throws Exception {
        String promised = "As of the end of the period, " + DAY.format(end) + ".";
        String wanted = "As of today, " + DAY.format(today.date()) + ", and not of the end of the period.";
        for (String address : List.of(PACK, "/packs/portfolio")) {
            var page = browser.page("rafael", address + days(end));
            assertThat(page.select("[aria-labelledby$=-OWED]").text()).contains(promised);
            assertThat(page.select("[aria-labelledby$=-DECIDE]").text()).contains(wanted);
            assertThat(browser.page("rafael", address).text()).doesNotContain(promised, "and not of the end");
        }
        byte[] review =
                browser.open("rafael", PACK + ".pdf" + days(end)).getResponse().getContentAsByteArray();
        byte[] portfolio = pdfs.of(
                "pack/" + PortfolioPdf.NAME,
                Map.of("page", packs.find(new Period(end.minusDays(60), end))),
                Locale.ENGLISH);
        for (byte[] paper : List.of(review, portfolio)) assertThat(text(paper)).contains(promised, wanted);
    }

    private static String text(byte[] paper) throws Exception {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    /** What one of them is asked for, the partner is; nobody is asked for anything else. */
    @Test
    void has_what_waits_for_the_partner_as_the_pages_of_its_people_have_it() throws Exception {
        for (PortfolioPack.Partner partner :
                packs.find(new Period(end, today.date())).partners()) {
            int asked = jdbc.sql("""
                            select count(distinct (w.kind, w.id, w.part)) from awaited_of w
                              join partner p on p.id = w.partner_id and p.slug = :slug
                             where coalesce(w.last_on >= :today, true)
                            """)
                    .param("slug", partner.slug())
                    .param("today", today.date())
                    .query(Integer.class)
                    .single();
            assertThat(partner.waiting()).as(partner.name()).isEqualTo(asked);
        }
        var home = browser.page("ines", "/partners/nursing-operations");
        int waiting = home.select("[aria-labelledby=waiting] > ul > li").size();
        assertThat(waiting).isPositive();
        assertThat(browser.page("ines", PACK).text())
                .contains("Decisions wanted: %d of Nursing operations".formatted(waiting));
    }
}
