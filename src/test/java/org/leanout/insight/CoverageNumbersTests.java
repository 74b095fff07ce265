package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnAnOrganisation;
import org.leanout.partner.Selection;
import org.springframework.beans.factory.annotation.Autowired;

/** Coverage counted a second time from the tables, in Java: over the cast and by chance. */
class CoverageNumbersTests extends OnAnOrganisation {

    private static final Selection ALL = new Selection(null, null, null, null);

    @Autowired
    CoverageQueries coverage;

    private record Objective(UUID id, UUID partnerId, boolean archived, String unit) {}

    private record Activity(
            UUID id,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Integer hours) {}

    private record Tie(UUID objectiveId, UUID activityId) {}

    private record Ranked(UUID partnerId, UUID ranking, LocalDate day, boolean own, UUID objectiveId) {}

    /** What is wanted, archived partners included; work that is live; and what ties them. */
    private Map<UUID, Objective> wanted = Map.of();

    private Map<UUID, Activity> live = Map.of();
    private List<Tie> ties = List.of();

    @BeforeEach
    void an_organisation_besides_the_cast() {
        add(11, 80, 8);
        wanted = jdbc.sql("""
                        select o.id, o.partner_id, p.archived_on is not null as archived, coalesce(p.unit, '') as unit
                          from objective o join partner p on p.id = o.partner_id
                         where o.retired_on is null
                        """).query(Objective.class).list().stream()
                .collect(Collectors.toMap(Objective::id, one -> one));
        live = jdbc.sql("select id, from_on, until_on, hours from activity").query(Activity.class).list().stream()
                .filter(work -> !work.fromOn().isAfter(today.date()))
                .filter(work ->
                        work.untilOn() == null || work.untilOn().plusDays(180).isAfter(today.date()))
                .collect(Collectors.toMap(Activity::id, one -> one));
        ties = jdbc.sql("select objective_id, activity_id from tie")
                .query(Tie.class)
                .list();
    }

    private Set<UUID> worked() {
        return ties.stream()
                .filter(tie -> live.containsKey(tie.activityId()))
                .map(Tie::objectiveId)
                .collect(Collectors.toSet());
    }

    private List<UUID> wantedIn(@Nullable String unit) {
        return wanted.values().stream()
                .filter(one -> !one.archived() && (unit == null || one.unit().equals(unit)))
                .map(Objective::id)
                .toList();
    }

    @Test
    void of_objectives_are_those_with_work_that_is_live() {
        Set<UUID> worked = worked();
        for (String unit : new String[] {"Unit 0", "Unit 1", null}) {
            CoveragePage.Sum sum = coverage.sum(new Selection(null, unit, null, null));
            List<UUID> objectives = wantedIn(unit);
            assertThat(sum.objectives()).isPositive().isEqualTo(objectives.size());
            assertThat(sum.worked()).isEqualTo((int)
                    objectives.stream().filter(worked::contains).count());
        }
    }

    @Test
    void of_hours_are_those_of_live_work_that_serves_what_is_wanted() {
        Set<UUID> tied = ties.stream()
                .filter(tie -> wanted.containsKey(tie.objectiveId()))
                .map(Tie::activityId)
                .collect(Collectors.toSet());
        CoveragePage.Sum sum = coverage.sum(ALL);
        List<Activity> serving =
                live.values().stream().filter(work -> tied.contains(work.id())).toList();
        assertThat(sum.activities()).isEqualTo(live.size());
        assertThat(sum.tied()).isPositive().isEqualTo(serving.size());
        assertThat(sum.hours()).isEqualTo(hours(live.values()));
        assertThat(sum.hoursTied()).isPositive().isEqualTo(hours(serving));
        assertThat(coverage.loose())
                .hasSize(Math.min(20, live.size() - serving.size()))
                .noneMatch(work -> tied.contains(work.id()));
    }

    private static long hours(Collection<Activity> works) {
        return works.stream()
                .mapToLong(work -> work.hours() == null ? 0 : work.hours())
                .sum();
    }

    @Test
    void nobody_works_on_exactly_those_that_are_listed() {
        List<UUID> listed = new ArrayList<>();
        String after = null;
        do {
            var slice = coverage.alone(ALL, after);
            slice.rows().forEach(row -> listed.add(row.id()));
            after = slice.next();
        } while (after != null);
        List<UUID> alone = new ArrayList<>(wantedIn(null));
        alone.removeAll(worked());
        assertThat(listed).hasSizeGreaterThan(50).containsExactlyInAnyOrderElementsOf(alone);
    }

    @Test
    void what_comes_first_is_what_the_partner_ranked_last() {
        List<Ranked> all = jdbc.sql("""
                        select r.partner_id, r.id as ranking, r.ranked_on as day, r.word = 'PARTNER' as own, i.objective_id
                          from ranking r join ranked_objective i on i.ranking_id = r.id
                         where r.contact_id is not null
                        """).query(Ranked.class).list();
        Map<UUID, Ranked> latest = new HashMap<>();
        all.stream()
                .sorted(Comparator.comparing(Ranked::day).thenComparing(Ranked::own))
                .forEach(it -> latest.put(it.partnerId(), it));
        Set<UUID> open = Set.copyOf(wantedIn(null));
        List<UUID> ranked = all.stream()
                .filter(it ->
                        latest.values().stream().anyMatch(last -> last.ranking().equals(it.ranking())))
                .map(Ranked::objectiveId)
                .filter(open::contains)
                .toList();
        CoveragePage.Sum sum = coverage.sum(ALL);
        Set<UUID> worked = worked();
        assertThat(sum.ranked()).isPositive().isEqualTo(ranked.size());
        assertThat(sum.supported())
                .isEqualTo((int) ranked.stream().filter(worked::contains).count());
        assertThat(coverage.missing(ALL))
                .hasSize(Math.min(20, sum.ranked() - sum.supported()))
                .allMatch(missing -> ranked.contains(missing.id()) && !worked.contains(missing.id()));
    }

    @Test
    void a_matrix_has_a_line_for_each_objective_and_a_mark_for_each_tie() {
        UUID partner = jdbc.sql("select id from partner where slug = 'nursing-operations'")
                .query(UUID.class)
                .single();
        Set<UUID> own = wanted.values().stream()
                .filter(one -> one.partnerId().equals(partner))
                .map(Objective::id)
                .collect(Collectors.toSet());
        MatrixPage page = new MatrixPage(coverage.cells(partner));
        assertThat(page.objectives().stream().map(MatrixPage.Axis::id)).containsExactlyInAnyOrderElementsOf(own);
        long marks = page.objectives().stream()
                .mapToLong(line -> page.activities().stream()
                        .filter(column -> page.at(line, column) != null)
                        .count())
                .sum();
        assertThat(marks)
                .isPositive()
                .isEqualTo(ties.stream()
                        .filter(tie -> own.contains(tie.objectiveId()))
                        .count());
        assertThat(page.worked())
                .isEqualTo(own.stream().filter(worked()::contains).count());
    }
}
