package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnAnOrganisation;
import org.leanout.maturity.model.Dimension;
import org.leanout.maturity.model.Line;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Sum;
import org.springframework.beans.factory.annotation.Autowired;

/** The score goes by the same confirmation of an objective that the pages and packs show, on every day. */
class ConfirmationsTests extends OnAnOrganisation {

    private static final String OBJECTIVE = "30 minutes less paperwork per shift";

    @Autowired
    Ledgers ledgers;

    @Autowired
    Browser browser;

    private record Shown(UUID objectiveId, LocalDate saidOn) {}

    @Test
    void are_the_ones_that_the_pages_show() {
        add(175, 40, 8);
        int different = 0;
        for (int ahead : new int[] {-200, 0, 30, 150}) {
            LocalDate day = today.date().plusDays(ahead);
            Map<UUID, LocalDate> shown = new HashMap<>();
            jdbc.sql("select objective_id, said_on from objective_confirmed_on(:day)")
                    .param("day", day)
                    .query(Shown.class)
                    .list()
                    .forEach(it -> shown.put(it.objectiveId(), it.saidOn()));
            for (UUID partner : partners())
                for (Line line : lines(partner, day)) {
                    LocalDate said = shown.get(line.entry().id());
                    assertThat(line.day()).isEqualTo(said == null ? line.entry().day() : said);
                    if (said != null && !said.equals(latest(line.entry().id(), day))) different++;
                }
        }
        assertThat(different).as("not simply the latest").isGreaterThan(5);
    }

    /** Their own is 340 days old, the other 100: in 30 days their own counts nothing. */
    @Test
    void are_the_fresh_ones_on_behalf_where_their_own_has_grown_old() throws Exception {
        jdbc.sql("update confirmation set said_on = :day, entered_on = :day where wording = :it")
                .param("day", today.date().minusDays(340))
                .param("it", OBJECTIVE)
                .update();
        jdbc.sql("""
                        insert into confirmation (partner_id, id, version, objective_id, wording, contact_id, word, said_on,
                                                  entered_by, entered_on)
                        select partner_id, gen_random_uuid(), 0, objective_id, wording, contact_id, 'ON_BEHALF', :day,
                               entered_by, :day
                          from confirmation where wording = :it limit 1
                        """)
                .param("day", today.date().minusDays(100))
                .param("it", OBJECTIVE)
                .update();
        UUID nursing = jdbc.sql("select id from partner where slug = 'nursing-operations'")
                .query(UUID.class)
                .single();
        for (int ahead : new int[] {0, 30}) {
            LocalDate day = today.date().plusDays(ahead);
            assertThat(lines(nursing, day))
                    .filteredOn(line -> line.entry().stamp().title().equals(OBJECTIVE))
                    .singleElement()
                    .satisfies(line -> {
                        assertThat(line.day()).isEqualTo(today.date().minusDays(100));
                        assertThat(line.weight()).isEqualByComparingTo("0.5");
                    });
        }
        assertThat(browser.page("maya", "/partners/nursing-operations/objectives")
                        .select("li:contains(%s), tr:contains(%s)".formatted(OBJECTIVE, OBJECTIVE))
                        .text())
                .contains("on their behalf")
                .doesNotContain("now stale");
    }

    private List<Line> lines(UUID partner, LocalDate day) {
        return Maturity.assess(ledgers.of(partner, day), day, Model.first())
                .dimension(Dimension.UNDERSTANDING)
                .sum(Sum.Kind.OBJECTIVES)
                .lines();
    }

    private List<UUID> partners() {
        return jdbc.sql("select id from partner").query(UUID.class).list();
    }

    private LocalDate latest(UUID objective, LocalDate day) {
        return jdbc.sql("select max(said_on) from confirmation where objective_id = :it and said_on <= :day")
                .param("it", objective)
                .param("day", day)
                .query(LocalDate.class)
                .single();
    }
}
