package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.OnAnOrganisation;
import org.leanout.shared.Settings;
import org.springframework.beans.factory.annotation.Autowired;

/** Every number and every gap of the pack for the clause equals the one found in the bare tables, in several periods. */
class IsoPackNumbersTests extends OnAnOrganisation {

    /** More partners than there are. */
    private static final int ALL = 1000;

    @Autowired
    IsoQueries queries;

    @Autowired
    Settings settings;

    private void add(int partners) {
        add(29, partners, 6);
    }

    private List<Period> periods() {
        LocalDate day = today.date();
        return List.of(
                new Period(day.minusDays(364), day),
                new Period(day.minusDays(120), day.minusDays(40)),
                new Period(day.minusDays(20), day.plusDays(20)),
                new Period(day, day));
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 15})
    void are_those_of_the_records_behind_every_line(int partners) {
        add(partners);
        for (Period period : periods()) {
            Map<IsoLine, List<UUID>> expected = new IsoRecount(records, period, today.date()).partners();
            for (IsoPack.Row row : queries.find(period, ALL, 3).rows()) {
                List<UUID> having = expected.get(row.line());
                assertThat(row.records()).as(row.line() + " in " + period).isEqualTo(having.size());
                assertThat(row.partners()).isEqualTo(Set.copyOf(having).size());
                assertThat(row.samples()).hasSize(Math.min(3, having.size()));
            }
        }
    }

    @ParameterizedTest(name = "{0} partners by chance lack {1} things")
    @CsvSource({"0, 4", "60, 10"})
    void of_gaps_are_those_of_what_lacks_at_the_end(int partners, int kinds) {
        add(partners);
        Set<String> seen = new TreeSet<>();
        for (Period period : periods()) {
            Set<String> expected = new TreeSet<>();
            int there = 0;
            for (UUID partner : records.partners()) {
                var recount = new IsoGapRecount(records, partner, period, today.date(), settings.zone());
                if (!recount.isThere()) continue;
                there++;
                expected.addAll(recount.gaps());
            }
            IsoPack pack = queries.find(period, ALL, 0);
            assertThat(pack.partners()).isEqualTo(there);
            Set<String> told = new TreeSet<>();
            pack.gaps().forEach(gap -> told.add(gap.slug() + " " + gap.gap() + " " + gap.day()));
            assertThat(told).as("in " + period).isEqualTo(expected);
            for (IsoPack.Row row : pack.rows())
                assertThat(row.lacking()).isEqualTo((int)
                        row.gaps().stream().map(IsoPack.Gap::slug).distinct().count());
            pack.gaps().forEach(gap -> seen.add(gap.gap()));
        }
        assertThat(seen).hasSizeGreaterThanOrEqualTo(kinds);
    }

    @Test
    void of_partners_that_lack_something_are_so_however_few_are_named() {
        add(20);
        Period period = periods().get(0);
        Map<IsoLine, Integer> all = queries.find(period, ALL, 0).rows().stream()
                .collect(Collectors.toMap(IsoPack.Row::line, IsoPack.Row::lacking));
        assertThat(all.values()).anyMatch(lacking -> lacking > 2);
        for (IsoPack.Row row : queries.find(period, 2, 0).rows()) {
            assertThat(row.lacking()).isEqualTo(all.get(row.line()));
            assertThat(row.more()).isEqualTo(Math.max(0, all.get(row.line()) - 2));
        }
    }
}
