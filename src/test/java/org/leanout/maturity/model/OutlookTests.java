package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Condition.*;
import static org.leanout.maturity.model.Sample.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leanout.maturity.model.Entry.*;

class OutlookTests {

    @Test
    void names_the_first_day_on_which_each_condition_fails() {
        Sample sample = new Sample().add(new Interaction(stamp(10)), new ServiceReview(stamp(40)));
        sample.add(new Complaint(stamp(20), null, null), view(30, 30, 6), view(40, 30, 6), act(50, 1), act(60, 2));
        sample.add(objective(10, 20), objective(30, 5), new PlanningSession(stamp(70)), new ValuePlan(stamp(80)));
        sample.add(new Outcome(stamp(90)));
        for (int age : new int[] {100, 101, 102}) {
            sample.add(accepted(stamp(age)));
        }
        assertThat(lapses(sample))
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry(C2_2, ago(10 - 90)),
                        Map.entry(C3_2, ago(40 - 105)),
                        Map.entry(C3_3, ago(20 - 31)),
                        Map.entry(C4_2, ago(102 - 365)),
                        Map.entry(C4_3, ago(30 - 180)),
                        Map.entry(C4_4, ago(30 - 180)),
                        Map.entry(C4_5, ago(60 - 180)),
                        Map.entry(C5_2, ago(70 - 180)),
                        Map.entry(C5_3, ago(80 - 180)),
                        Map.entry(C5_4, ago(90 - 365)),
                        Map.entry(C5_5, ago(40 - 180))));
        assertThat(lapses(sample)).doesNotContainKeys(C2_1, C5_6);
    }

    @Test
    void names_the_day_on_which_a_bypass_clears() {
        assertThat(lapses(new Sample().add(new Bypass(stamp(20)), new Bypass(stamp(50)))))
                .containsEntry(C5_6, ago(20 - 180));
    }

    @Test
    void follows_decay_and_not_only_age() {
        Sample sample = new Sample().times(2, s -> s.add(new Request(stamp(0))));
        sample.add(accepted(stamp(80)), accepted(stamp(81)), accepted(stamp(82)));
        assertThat(sample.assess().finding(C4_1).value().rounded(2)).isEqualTo("0.43");
        assertThat(lapses(sample)).containsEntry(C4_1, ago(80 - 90));
    }

    /** On day 365 their own word counts nothing any more; then what was said on their behalf counts as much as it did. */
    @Test
    void loses_nothing_when_an_old_word_of_theirs_gives_way_to_a_fresh_one_on_their_behalf() {
        Answer other = new Answer(Word.ON_BEHALF, ago(100), ago(100));
        Sample sample = new Sample().add(new Objective(stamp(500), List.of(said(340), other), ago(5)));
        Outlook outlook = Maturity.outlook(sample.ledger(), TODAY, MODEL, 30);
        assertThat(outlook.now().dimension(Dimension.UNDERSTANDING).score()).isEqualTo(17);
        assertThat(outlook.then().dimension(Dimension.UNDERSTANDING).score()).isEqualTo(17);
    }

    @Test
    void looks_30_days_ahead_day_by_day() {
        Outlook outlook = Maturity.outlook(Case.named("P11").ledger(), TODAY, MODEL, 30);
        assertThat(outlook.now().index()).isEqualTo(71);
        assertThat(outlook.then().asOf()).isEqualTo(TODAY.plusDays(30));
        assertThat(outlook.turns())
                .isNotEmpty()
                .allSatisfy(turn ->
                        assertThat(turn.day()).isBetween(TODAY, outlook.then().asOf()));
    }

    @Test
    void names_what_lapses_what_moves_and_what_aged_on_a_day() {
        Sample sample = new Sample().add(new Interaction(stamp(85)), new ImprovementItem(stamp(85), ago(85)));
        Turn turn = Maturity.outlook(sample.ledger(), TODAY, MODEL, 5).turns().get(0);
        assertThat(turn.day()).isEqualTo(TODAY.plusDays(5));
        assertThat(turn.lapsed()).containsExactly(C2_2);
        assertThat(turn.cleared()).isEmpty();
        assertThat(turn.moved()).containsExactly(Dimension.IMPROVEMENT);
        assertThat(turn.aged())
                .singleElement()
                .satisfies(line -> assertThat(line.weight()).isEqualByComparingTo("0.5"));
        assertThat(Maturity.outlook(sample.ledger(), TODAY, MODEL, 4).turns()).isEmpty();
    }

    @Test
    void turns_an_open_commitment_into_a_miss_on_its_day() {
        Sample sample = new Sample().times(2, s -> s.add(new Commitment(stamp(5), true)));
        sample.add(new Commitment(stamp(Word.IT, -7, -9), false));
        assertThat(Maturity.outlook(sample.ledger(), TODAY, MODEL, 30).turns())
                .singleElement()
                .satisfies(turn -> {
                    assertThat(turn.day()).isEqualTo(TODAY.plusDays(7));
                    assertThat(turn.moved()).containsExactly(Dimension.DEPENDABILITY);
                });
    }

    @Test
    void tells_nothing_of_a_round_that_has_not_ended() {
        Sample sample = new Sample().named(1).add(view(-5, 30, 6), act(-5, 1));
        assertThat(lapses(sample)).doesNotContainKeys(C4_4, C4_5);
        assertThat(Maturity.outlook(sample.ledger(), TODAY, MODEL, 30)
                        .then()
                        .finding(C4_4)
                        .of())
                .isZero();
        assertThat(sample.assessOn(TODAY.plusDays(5)).finding(C4_4).met()).isTrue();
    }

    @Test
    void watches_each_age_by_itself() {
        assertThat(turn(new Proposal(stamp(29), null), answered(), answered())).isEqualTo(Dimension.DIALOGUE);
        assertThat(turn(new Complaint(stamp(30), null, null), new Commitment(stamp(5), true)))
                .isEqualTo(Dimension.DEPENDABILITY);
        assertThat(turn(new Harm(stamp(30), null), new ImprovementItem(stamp(5), ago(5))))
                .isEqualTo(Dimension.IMPROVEMENT);
        assertThat(turn(new PlanningSession(stamp(82)))).isEqualTo(Dimension.SHARED_STRATEGY);
        assertThat(turn(objective(179, 0))).isEqualTo(Dimension.UNDERSTANDING);
        assertThat(turn(objective(364, 0))).isEqualTo(Dimension.UNDERSTANDING);
        assertThat(turn(new Bypass(stamp(179)), new PlanningSession(stamp(5)), new PlanningSession(stamp(6))))
                .isEqualTo(Dimension.SHARED_STRATEGY);
    }

    @Test
    void watches_the_days_of_each_condition_by_itself() {
        Sample sample = new Sample().add(new Interaction(stamp(0)), new ServiceReview(stamp(0)));
        sample.add(new Complaint(stamp(0), null, null), view(0, 30, 6), act(0, 1), act(0, 2));
        sample.add(new PlanningSession(stamp(0)), new ValuePlan(stamp(0)), new Outcome(stamp(0)), new Bypass(stamp(0)));
        sample.times(3, s -> s.add(accepted(stamp(0))));
        assertThat(Maturity.lapses(sample.ledger(), TODAY, OddModel.ODD))
                .containsAllEntriesOf(Map.ofEntries(
                        Map.entry(C2_2, ago(-77)),
                        Map.entry(C3_2, ago(-100)),
                        Map.entry(C3_3, ago(-26)),
                        Map.entry(C4_2, ago(-365)),
                        Map.entry(C4_4, ago(-165)),
                        Map.entry(C4_5, ago(-180)),
                        Map.entry(C5_2, ago(-175)),
                        Map.entry(C5_3, ago(-160)),
                        Map.entry(C5_4, ago(-340)),
                        Map.entry(C5_6, ago(-150))));
    }

    /** The one dimension that moves tomorrow, by a model in which no other age comes round. */
    private static Dimension turn(Entry... entries) {
        Ledger ledger = new Sample().add(entries).ledger();
        Turn tomorrow = Maturity.outlook(ledger, TODAY, OddModel.ODD, 1).turns().get(0);
        return tomorrow.moved().get(0);
    }

    private static Proposal answered() {
        return new Proposal(stamp(40), said(35));
    }

    private static Map<Condition, LocalDate> lapses(Sample sample) {
        return Maturity.lapses(sample.ledger(), TODAY, MODEL);
    }
}
