package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.ago;
import static org.leanout.maturity.model.Sample.stamp;
import static org.leanout.maturity.model.Sample.view;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.maturity.model.Entry.*;

class ObjectionTests {

    @ParameterizedTest
    @CsvSource({"0, 34, TRUSTED_ADVISOR", "0, 35, STRATEGIC_PARTNER", "0, 41, STRATEGIC_PARTNER", "0, 42, ", "1, 10, "})
    void is_raised_by_a_low_view_on_the_day_its_round_ends(int age, int points, Level against) {
        assertThat(new Sample().add(view(age, points, 10)).assess().spokenAgainst())
                .isEqualTo(against);
    }

    @Test
    void is_raised_by_a_bypass_and_by_an_escalated_complaint_on_their_day() {
        assertThat(new Sample().add(new Bypass(stamp(0))).assess().spokenAgainst())
                .isEqualTo(Level.ORDER_TAKER);
        assertThat(new Sample().add(new Bypass(stamp(1))).assess().spokenAgainst())
                .isNull();
        Sample escalated = new Sample().add(new Complaint(stamp(9), null, ago(0)));
        assertThat(escalated.assess().spokenAgainst()).isEqualTo(Level.ORDER_TAKER);
        assertThat(new Sample()
                        .add(new Complaint(stamp(0), null, null))
                        .assess()
                        .spokenAgainst())
                .isNull();
    }

    @Test
    void is_stored_in_the_snapshot_with_what_is_unmet() {
        Snapshot snapshot = Snapshot.of(new Sample().add(new Bypass(stamp(0))).assess());
        assertThat(snapshot.spokenAgainst()).isEqualTo(Level.ORDER_TAKER);
        assertThat(snapshot.unmet()).contains(Condition.C5_6, Condition.C2_2).doesNotContain(Condition.C2_1);
        assertThat(snapshot.computed()).isNull();
        assertThat(snapshot.scores()).containsEntry(Dimension.DIALOGUE, 0).hasSize(6);
    }
}
