package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.leanout.rating.Perception.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PerceptionGapTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void finds_that_the_partner_does_not_feel_heard() {
        PerceptionGap gap = PerceptionGap.between(
                Answers.of(5, 4, 5, 4, 4, 4), List.of(Answers.of(4, 3, 2, 2, 3, 3), Answers.of(4, 3, 3, 3, 3, 2)));
        assertThat(gap.rows())
                .extracting(row -> row.difference().gap().rounded(1).toString())
                .containsExactly("1.0", "1.0", "2.5", "1.5", "1.0", "1.5");
        assertThat(gap.rows())
                .extracting(row -> row.difference().perception())
                .containsExactly(GAP, GAP, BLIND_SPOT, BLIND_SPOT, GAP, BLIND_SPOT);
        assertThat(gap.overall().it().rounded(2)).isEqualTo("4.33");
        assertThat(gap.overall().partner().rounded(2)).isEqualTo("2.92");
        assertThat(gap.overall().perception()).isEqualTo(GAP);
        assertThat(gap.people()).isEqualTo(2);
        assertThat(gap.lowest().rounded(2)).isEqualTo("2.83");
        assertThat(gap.highest().rounded(2)).isEqualTo("3.00");
    }

    @ParameterizedTest
    @CsvSource({
        "0.99, ALIGNED",
        "1.0, GAP",
        "1.49, GAP",
        "1.5, BLIND_SPOT",
        "-1.0, UNDERSOLD",
        "-0.99, ALIGNED",
        "0, ALIGNED"
    })
    void is_named_by_its_size(BigDecimal gap, Perception perception) {
        assertThat(Perception.of(Mean.of(gap))).isEqualTo(perception);
    }

    @ParameterizedTest
    @CsvSource({"0, 1.00", "91, 4.64", "28, 2.12", "100, 5.00"})
    void shows_evidence_on_the_same_scale(int score, String evidence) {
        assertThat(PerceptionGap.evidence(score).shown(2)).isEqualTo(evidence);
    }

    @Test
    void is_none_while_nobody_answered() {
        assertThat(PerceptionGap.between(Answers.of(5, 4, 5, 4, 4, 4), List.of()))
                .isNull();
    }

    @Test
    void takes_each_persons_latest_round_that_has_ended_within_180_days() {
        UUID person = new UUID(0, 1);
        Answers old = Answers.of(1, 1, 1, 1, 1, 1);
        Answers recent = Answers.of(4, 4, 4, 4, 4, 4);
        Answers open = Answers.of(5, 5, 5, 5, 5, 5);
        List<Response> responses = List.of(
                new Response(person, TODAY.minusDays(100), old),
                new Response(person, TODAY.minusDays(10), recent),
                new Response(person, TODAY.plusDays(1), open),
                new Response(new UUID(0, 2), TODAY.minusDays(179), old),
                new Response(new UUID(0, 3), TODAY.minusDays(180), old));
        assertThat(Response.latest(responses, TODAY, 180)).containsExactly(recent, old);
    }

    @Test
    void refuses_other_than_six_answers_from_1_to_5() {
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(0, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(6, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Answers.of(1, 1, 1, 1, 1));
    }
}
