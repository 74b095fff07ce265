package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.MODEL;
import static org.leanout.maturity.model.Sample.TODAY;
import static org.leanout.maturity.model.Sample.ago;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.leanout.maturity.model.Entry.*;

@Domain(Ledgers.class)
@Domain(DomainContext.Global.class)
class PropertyTests {

    private static final List<Function<Stamp, Entry>> GOOD = List.of(
            Sample::accepted,
            stamp -> new Commitment(stamp, true),
            stamp -> new Proposal(
                    stamp,
                    new Answer(
                            Word.PARTNER, stamp.day().plusDays(9), stamp.day().plusDays(9))),
            stamp -> new ImprovementItem(stamp, stamp.day()),
            PlanningSession::new,
            Outcome::new);

    private static final List<Function<Stamp, Entry>> BAD = List.of(
            Request::new,
            stamp -> new Commitment(stamp, false),
            stamp -> new Proposal(stamp, null),
            stamp -> new Harm(stamp, null),
            stamp -> new Complaint(stamp, null, null),
            Bypass::new);

    @Property(tries = 300)
    void never_throws_and_keeps_every_number_in_bounds(@ForAll Ledger ledger) {
        Assessment assessment = assess(ledger);
        assertThat(assessment.index()).isBetween(0, 100);
        assertThat(assessment.dimensions()).extracting(DimensionScore::score).allMatch(s -> s >= 0 && s <= 100);
        Maturity.outlook(ledger, TODAY, MODEL, 30);
    }

    @Property(tries = 300)
    void gives_lines_that_add_up(@ForAll Ledger ledger) {
        for (DimensionScore score : assess(ledger).dimensions()) {
            assertThat(score.sums())
                    .allSatisfy(sum -> assertThat(Line.total(sum.lines())).isEqualByComparingTo(sum.total()));
            Fraction points = score.sums().stream().map(Sum::points).reduce(Fraction.ZERO, Fraction::plus);
            assertThat(score.score())
                    .isEqualTo(Math.max(0, Math.min(100, points.rounded(0).intValue())));
        }
    }

    @Property(tries = 300)
    void gives_the_same_whatever_the_order_of_entries(@ForAll Ledger ledger, @ForAll Random random) {
        List<Entry> shuffled = new ArrayList<>(ledger.entries());
        Collections.shuffle(shuffled, random);
        assertThat(assess(new Ledger(ledger.facts(), shuffled))).isEqualTo(assess(ledger));
    }

    @Property(tries = 500)
    void never_falls_by_one_more_good_thing_by_the_partners_word(
            @ForAll Ledger ledger, @ForAll Stamp stamp, @ForAll @IntRange(max = 5) int kind) {
        Stamp own = new Stamp(stamp.id(), "", Word.PARTNER, stamp.day(), stamp.enteredOn(), false);
        int index = assess(ledger.with(GOOD.get(kind).apply(own))).index();
        assertThat(index).isGreaterThanOrEqualTo(assess(ledger).index());
    }

    @Property(tries = 300)
    void never_falls_by_one_more_confirmation_whosever_word_it_is(@ForAll Ledger ledger, @ForAll Stamp said) {
        Answer answer = new Answer(said.word(), said.day(), said.enteredOn());
        int index = assess(ledger).index();
        ledger.of(Objective.class)
                .forEach(objective -> assertThat(assess(ledger.replacing(objective, objective.confirmed(answer)))
                                .index())
                        .isGreaterThanOrEqualTo(index));
    }

    @Property(tries = 500)
    void never_rises_by_one_more_bad_thing(
            @ForAll Ledger ledger, @ForAll Stamp stamp, @ForAll @IntRange(max = 5) int kind) {
        int index = assess(ledger.with(BAD.get(kind).apply(stamp))).index();
        assertThat(index).isLessThanOrEqualTo(assess(ledger).index());
    }

    @Property(tries = 500)
    void never_rises_by_entering_a_bad_thing_later(
            @ForAll Ledger ledger, @ForAll Stamp stamp, @ForAll @IntRange(max = 5) int kind) {
        Stamp later = new Stamp(
                stamp.id(), "", stamp.word(), stamp.day(), stamp.enteredOn().plusDays(50), stamp.disputed());
        int index = assess(ledger.with(BAD.get(kind).apply(later))).index();
        assertThat(index)
                .isLessThanOrEqualTo(
                        assess(ledger.with(BAD.get(kind).apply(stamp))).index());
    }

    @Property(tries = 60)
    void has_a_step_for_every_unmet_condition_of_the_next_level(@ForAll Ledger ledger) {
        Assessment assessment = assess(ledger);
        List<Condition> unmet =
                assessment.heldBackBy().stream().map(Finding::condition).toList();
        assertThat(Maturity.steps(ledger, TODAY, MODEL).stream()
                        .map(Step::condition)
                        .filter(c -> c != null))
                .containsExactlyInAnyOrderElementsOf(unmet);
    }

    @Property(tries = 60)
    void tries_a_step_towards_every_unmet_condition(@ForAll Ledger ledger) {
        Reading reading = new Reading(ledger, TODAY, MODEL);
        Stream.of(Condition.values()).filter(c -> !c.holds(reading)).forEach(condition -> {
            Step step = Attempt.toMeet(condition, reading).step();
            assertThat(step.suffices()).isEqualTo(step.meets().contains(condition));
            assertThat(step.count() > 0 || !step.suffices()).isTrue();
        });
    }

    @Property(tries = 60)
    void tries_a_step_to_raise_every_dimension(@ForAll Ledger ledger) {
        Reading reading = new Reading(ledger, TODAY, MODEL);
        for (Dimension dimension : Dimension.values()) {
            Step step =
                    Attempt.toRaise(dimension, reading, Level.STRATEGIC_PARTNER).step();
            assertThat(step.after().index())
                    .isGreaterThanOrEqualTo(step.before().index());
        }
    }

    @Property(tries = 60)
    void leads_up_and_each_step_goes_on_from_the_one_before(@ForAll Ledger ledger) {
        Assessment before = assess(ledger);
        for (Step step : Maturity.path(ledger, TODAY, MODEL)) {
            assertThat(step.before()).isEqualTo(before);
            assertThat(step.after()).isNotEqualTo(before);
            before = step.after();
        }
    }

    @Property(tries = 40)
    void finds_each_lapse_as_a_look_at_every_single_day_does(@ForAll Ledger ledger, @ForAll boolean odd) {
        Model model = odd ? OddModel.ODD : MODEL;
        Map<Condition, LocalDate> slowly = new EnumMap<>(Condition.class);
        Ledger known = ledger.openedBy(TODAY);
        Assessment now = Maturity.assess(ledger, TODAY, model);
        for (LocalDate day : TODAY.datesUntil(ago(-420)).skip(1).toList()) {
            Assessment then = Maturity.assess(known, day, model);
            Stream.of(Condition.values())
                    .filter(c -> then.finding(c).met() != now.finding(c).met())
                    .forEach(c -> slowly.putIfAbsent(c, day));
        }
        assertThat(Maturity.lapses(ledger, TODAY, model)).isEqualTo(slowly);
    }

    @Property(tries = 60)
    void sees_every_turn_of_the_next_30_days(@ForAll Ledger ledger, @ForAll boolean odd) {
        Model model = odd ? OddModel.ODD : MODEL;
        Ledger known = ledger.openedBy(TODAY);
        List<LocalDate> turns = new ArrayList<>();
        for (LocalDate day : TODAY.datesUntil(ago(-31)).skip(1).toList()) {
            Assessment before = Maturity.assess(known, day.minusDays(1), model);
            if (new Turn(before, Maturity.assess(known, day, model)).shows()) {
                turns.add(day);
            }
        }
        Outlook outlook = Maturity.outlook(ledger, TODAY, model, 30);
        assertThat(outlook.turns()).extracting(Turn::day).isEqualTo(turns);
    }

    @Property(tries = 100)
    void leaves_other_partners_alone(@ForAll Ledger ledger, @ForAll Ledger other) {
        Assessment alone = assess(ledger);
        assess(other);
        Maturity.steps(other, TODAY, MODEL);
        assertThat(assess(ledger)).isEqualTo(alone);
    }

    private static Assessment assess(Ledger ledger) {
        return Maturity.assess(ledger, TODAY, MODEL);
    }
}
