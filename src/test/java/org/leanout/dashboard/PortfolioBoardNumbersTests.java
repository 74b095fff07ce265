package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.leanout.partner.Degree;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands in each column of the board and each cell of the grid, found once more in the bare tables. */
class PortfolioBoardNumbersTests extends OnAnOrganisation {

    private static final PortfolioFilter ALL = new PortfolioFilter(null, null, null, null, null, null, null, null);

    @Autowired
    PortfolioBoardQueries queries;

    /** One partner as the tables have it. */
    private record Standing(
            String slug,
            String name,
            LevelsRecount.Shown shown,
            @Nullable String criticality,
            @Nullable String dependence,
            boolean quiet) {}

    private void add(int partners) {
        addAndStore(53, partners, 3);
    }

    private List<Standing> standings() {
        return records.all("partner").stream()
                .filter(row -> row.get("archived_on") == null)
                .map(this::standing)
                .toList();
    }

    private Standing standing(Map<String, Object> row) {
        return new Standing(
                (String) row.get("slug"),
                (String) row.get("name"),
                new LevelsRecount(records, Records.id(row)).on(today.date()),
                (String) row.get("criticality"),
                (String) row.get("dependence"),
                quiet(row));
    }

    private boolean quiet(Map<String, Object> row) {
        Stream<Map<String, Object>> talks =
                records.of(Records.id(row), "interaction").stream().filter(it -> (boolean) it.get("two_way"));
        LocalDate last = Records.days(talks, "happened_on")
                .filter(day -> !day.isAfter(today.date()))
                .max(Comparator.naturalOrder())
                .orElse(day(row, "added_on"));
        int rhythm = records.of(Records.id(row), "engagement_plan").stream()
                .flatMap(plan -> Stream.ofNullable((Integer) plan.get("rhythm")))
                .findFirst()
                .orElseGet(() -> (Integer) records.all("tier_rhythm")
                        .get(0)
                        .get(row.get("tier").toString().toLowerCase(Locale.ROOT)));
        return last.plusDays(rhythm).isBefore(today.date());
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 70})
    void has_each_relationship_in_the_column_of_its_level(int partners) {
        add(partners);
        PortfolioBoard board = new PortfolioBoard(ALL, List.of(), queries.byLevel(ALL));
        for (PortfolioBoard.Place column : board.columns())
            check(column, it -> it.shown().level() == column.number());
        assertThat(board.columns().stream()
                        .mapToInt(PortfolioBoard.Place::total)
                        .sum())
                .isEqualTo(standings().size());
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 70})
    void has_each_relationship_in_the_cell_that_was_said(int partners) {
        add(partners);
        PortfolioBoard grid = new PortfolioBoard(ALL, List.of(), queries.byWeight(ALL));
        for (Degree criticality : grid.degrees())
            for (Degree dependence : grid.degrees())
                check(
                        grid.cell(criticality, dependence),
                        it -> criticality.name().equals(it.criticality())
                                && dependence.name().equals(it.dependence()));
        check(grid.unsaid(), it -> it.criticality() == null || it.dependence() == null);
    }

    /** The highest index of the highest level first; of one index by name, which the database sorts. */
    private void check(PortfolioBoard.Place place, Predicate<Standing> such) {
        List<Standing> expected = standings().stream().filter(such).toList();
        assertThat(place.total()).isEqualTo(expected.size());
        assertThat(place.cards()).hasSize(Math.min(PortfolioBoardQueries.SHOWN, expected.size()));
        assertThat(place.more()).isEqualTo(expected.size() - place.cards().size());
        assertThat(place.cards().stream()
                        .map(card -> weight(card.number(), card.index()))
                        .toList())
                .isEqualTo(expected.stream()
                        .map(it -> weight(it.shown().level(), it.shown().index()))
                        .sorted(Comparator.reverseOrder())
                        .limit(PortfolioBoardQueries.SHOWN)
                        .toList());
        for (PortfolioCard card : place.cards()) {
            Standing there = expected.stream()
                    .filter(it -> it.slug().equals(card.slug()))
                    .findFirst()
                    .orElseThrow();
            assertThat(card.name()).isEqualTo(there.name());
            assertThat(card.number()).as(card.name()).isEqualTo(there.shown().level());
            assertThat(card.index()).as(card.name()).isEqualTo(there.shown().index());
            assertThat(card.quiet()).as(card.name()).isEqualTo(there.quiet());
        }
    }

    private static int weight(int level, int index) {
        return level == 0 ? 0 : level * 1000 + index;
    }
}
