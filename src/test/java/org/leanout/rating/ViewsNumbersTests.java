package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.leanout.ViewsRecount;
import org.springframework.beans.factory.annotation.Autowired;

/** How both sides see each other, and the gap, equals what their answers come to: in the time of each BRM, and after it. */
class ViewsNumbersTests extends OnAnOrganisation {

    @Autowired
    Views views;

    @Autowired
    Browser browser;

    private void add(int partners) {
        add(180, partners, 12);
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 60})
    void are_those_of_the_answers(int partners) {
        add(partners);
        int gaps = 0;
        for (UUID partner : records.partners())
            for (int ago : new int[] {0, 1, 100, 400}) {
                var recount = check(partner, today.date().minusDays(ago));
                if (recount.people() > 0 && recount.gap() != null) gaps++;
            }
        assertThat(gaps).isGreaterThan(partners == 0 ? 2 : partners / 2);
    }

    /** On the last day of a BRM's time what they said counts; on the next day it counts no more. */
    @Test
    void of_it_end_with_the_time_of_whoever_said_it() {
        add(40);
        LocalDate last = today.date().minusDays(1);
        List<UUID> answered = records.partners().stream()
                .filter(partner -> check(partner, today.date()).gap() != null)
                .toList();
        assertThat(answered).hasSizeGreaterThan(10);
        jdbc.sql("update assignment set until_on = greatest(from_on, :last) where duty = 'OWNER' and until_on is null")
                .param("last", last)
                .update();
        records = new Records(jdbc);
        for (UUID partner : answered) {
            assertThat(check(partner, today.date()).gap()).isNull();
            assertThat(check(partner, last).people()).isPositive();
        }
        assertThat(answered).anyMatch(partner -> check(partner, last).gap() != null);
    }

    private ViewsRecount check(UUID partner, LocalDate day) {
        var recount = new ViewsRecount(records, partner, day, today.date());
        TwoViews told = views.on(partner, day, Views.DAYS).orElse(null);
        assertThat(told == null ? 0 : told.people()).as(partner + " on " + day).isEqualTo(recount.people());
        if (told == null) return recount;
        assertThat(told.overall().partner().shown(1)).isEqualTo(recount.overall());
        assertThat(gap(told.overall())).as(partner + " on " + day).isEqualTo(recount.gap());
        assertThat(told.rows().stream().map(ViewsNumbersTests::line)).isEqualTo(recount.lines());
        assertThat(told.rows().stream().filter(TwoViews.Row::isBlindSpot).count())
                .isEqualTo(recount.blindSpots());
        return recount;
    }

    private static @Nullable String gap(TwoViews.Row row) {
        return row.difference() == null ? null : row.difference().gap().shown(1);
    }

    private static String line(TwoViews.Row row) {
        String said = row.partner().shown(1);
        var apart = row.difference();
        return apart == null
                ? "%s – %s".formatted(row.statement(), said)
                : "%s %s %s %s %s".formatted(row.statement(), apart.it().shown(1), said, gap(row), apart.perception());
    }

    /** The page that a manager opens says so too, line by line. */
    @Test
    void are_on_the_page_of_the_relationship() throws Exception {
        add(0);
        int seen = 0;
        for (UUID partner : records.partners()) {
            var recount = new ViewsRecount(records, partner, today.date(), today.date());
            if (recount.people() == 0 || recount.gap() == null) continue;
            List<Element> told = browser.page(
                            "rafael", "/partners/" + records.partner(partner).get("slug"))
                    .select("section[aria-labelledby=two-views] tbody tr");
            assertThat(told).hasSameSizeAs(recount.lines());
            for (int i = 0; i < told.size(); i++) {
                String[] line = recount.lines().get(i).split(" ");
                assertThat(told.get(i).child(1).text()).isEqualTo(line[1]);
                assertThat(told.get(i).child(2).text()).isEqualTo(line[2]);
                assertThat(told.get(i).child(3).text()).contains(line[3].replace("-", ""));
            }
            seen++;
        }
        assertThat(seen).isGreaterThan(1);
    }
}
