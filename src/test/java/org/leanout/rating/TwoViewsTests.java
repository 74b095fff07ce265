package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoViewsTests {

    private static final Answers IT = Answers.of(5, 4, 5, 4, 4, 3);
    private static final List<Answers> PARTNER =
            List.of(Answers.of(4, 4, 3, 4, 4, 4), Answers.of(5, 4, 3, 4, 4, 3), Answers.of(4, 3, 3, 4, 4, 3));

    @Test
    void puts_both_sides_beside_each_other() {
        TwoViews views = TwoViews.of(IT, PARTNER);
        assertThat(views.people()).isEqualTo(3);
        assertThat(views.rows())
                .extracting(row -> row.statement() + " " + row.partner().rounded(1) + " "
                        + row.difference().gap().signed(1) + " "
                        + row.difference().perception())
                .containsExactly(
                        "DEPENDABILITY 4.3 +0.7 ALIGNED",
                        "PROACTIVITY 3.7 +0.3 ALIGNED",
                        "DIALOGUE 3.0 +2.0 BLIND_SPOT",
                        "UNDERSTANDING 4.0 0.0 ALIGNED",
                        "IMPROVEMENT 4.0 0.0 ALIGNED",
                        "SHARED_STRATEGY 3.3 \u22120.3 ALIGNED");
        assertThat(views.overall().partner().rounded(2)).isEqualTo("3.72");
    }

    @Test
    void says_what_the_partner_says_before_it_has_answered() {
        TwoViews views = TwoViews.of(null, PARTNER);
        assertThat(views.hasIt()).isFalse();
        assertThat(views.rows()).allSatisfy(row -> assertThat(row.difference()).isNull());
        assertThat(views.overall().partner().rounded(2)).isEqualTo("3.72");
    }

    @Test
    void tells_where_people_differ() {
        List<Answers> four = new ArrayList<>(PARTNER);
        four.add(PARTNER.get(0));
        List<TwoViews.Row> rows = TwoViews.of(null, four).rows();
        assertThat(rows.get(0).isSpread()).isTrue();
        assertThat(rows.get(0).lowest().rounded(0) + " to "
                        + rows.get(0).highest().rounded(0))
                .isEqualTo("4 to 5");
        assertThat(rows.get(2).isSpread()).isFalse();
    }

    /** Two ends and the mean of three are what each of the three said. */
    @Test
    void tells_no_ends_of_three_people() {
        TwoViews views = TwoViews.of(null, PARTNER);
        assertThat(views.people()).isEqualTo(3);
        assertThat(views.rows()).noneMatch(TwoViews.Row::isSpread);
        assertThat(views.rows()).allSatisfy(row -> assertThat(row.lowest()).isNull());
        assertThat(views.overall().highest()).isNull();
    }

    @Test
    void is_none_while_nobody_of_the_partner_answered() {
        assertThat(TwoViews.of(IT, List.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 0", "3, 1, 50", "5, 1, 100", "13, 3, 83"})
    void lies_on_the_line_from_1_to_5(int total, int count, int percent) {
        assertThat(new Mean(total, count).percent()).isEqualTo(percent);
    }
}
