package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.springframework.beans.factory.annotation.Autowired;

/** Who wants attention for which reason, and who most of all, found once more in the bare tables. */
class AttentionNumbersTests extends OnAnOrganisation {

    private static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null, null, null, null, null);

    @Autowired
    PortfolioQueries portfolio;

    private final Map<UUID, AttentionRecount> expected = new LinkedHashMap<>();

    private void add(int partners) {
        addAndStore(61, partners, 3);
        records.all("partner").stream()
                .filter(row -> row.get("archived_on") == null)
                .map(Records::id)
                .forEach(id -> expected.put(id, new AttentionRecount(records, id, today.date())));
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 40})
    void is_wanted_by_those_that_are_past_their_day(int partners) {
        add(partners);
        for (Attention why : Attention.values()) {
            List<UUID> wanting = expected.keySet().stream()
                    .filter(id -> expected.get(id).beyond(why) >= 0)
                    .toList();
            assertThat(portfolio.all(ALL.wanting(why)).stream().map(PortfolioRow::id))
                    .as(why.name())
                    .containsExactlyInAnyOrderElementsOf(wanting);
            if (partners > 0 && why != Attention.SLIPPING)
                assertThat(wanting).as(why.name()).isNotEmpty();
        }
    }

    /** As by those that are past it for each of two reasons. */
    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 40})
    void is_wanted_for_two_reasons_by_those_past_both(int partners) {
        add(partners);
        int both = 0;
        for (Attention one : Attention.values())
            for (Attention other : Attention.values()) {
                PortfolioFilter filter = ALL.wanting(one).wanting(other);
                Map<UUID, Long> wanting = new LinkedHashMap<>();
                expected.forEach((id, it) -> {
                    if (it.beyond(one) >= 0 && it.beyond(other) >= 0)
                        wanting.put(
                                id,
                                one == Attention.ANY ? it.beyond(other) : Math.max(it.beyond(one), it.beyond(other)));
                });
                assertThat(portfolio.all(filter).stream().map(PortfolioRow::id))
                        .as(filter.at(""))
                        .containsExactlyInAnyOrderElementsOf(wanting.keySet());
                List<PortfolioPage.Urgent> urgent = portfolio.urgent(filter);
                assertThat(urgent.stream().map(it -> wanting.get(it.id())))
                        .as(filter.at(""))
                        .isEqualTo(wanting.values().stream()
                                .sorted(Comparator.reverseOrder())
                                .limit(3)
                                .toList());
                assertThat(urgent).allMatch(it -> it.total() == wanting.size());
                if (one != other && other != Attention.ANY && one != Attention.ANY) both += wanting.size();
            }
        assertThat(both).isPositive();
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 40})
    void is_wanted_most_by_those_furthest_past_it(int partners) {
        add(partners);
        List<Long> furthest = expected.values().stream()
                .map(it -> it.beyond(Attention.ANY))
                .filter(days -> days >= 0)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<PortfolioPage.Urgent> told = portfolio.urgent(ALL);
        assertThat(told.stream().map(it -> expected.get(it.id()).beyond(Attention.ANY)))
                .isEqualTo(furthest.subList(0, Math.min(3, furthest.size())));
        assertThat(told).allSatisfy(it -> {
            AttentionRecount recount = expected.get(it.id());
            assertThat(it.total()).isEqualTo(furthest.size());
            assertThat(recount.beyond(it.kind())).isEqualTo(recount.beyond(Attention.ANY));
            assertThat(it.since()).isEqualTo(recount.since(it.kind()));
            assertThat((long) it.days()).isEqualTo(ChronoUnit.DAYS.between(it.since(), today.date()));
        });
    }
}
