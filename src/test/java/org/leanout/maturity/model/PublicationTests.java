package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Level.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationTests {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final List<Snapshot> snapshots = new ArrayList<>();

    @Test
    void starts_with_the_computed_level() {
        assertThat(days(3, null).days(1, TRUSTED_ADVISOR).last().level()).isEqualTo(TRUSTED_ADVISOR);
    }

    @Test
    void rises_one_rung_on_the_day_after_14_full_days() {
        days(1, ORDER_TAKER).days(14, STRATEGIC_PARTNER);
        assertThat(last())
                .extracting(Publication::level, Publication::trend, Publication::days)
                .containsExactly(ORDER_TAKER, Trend.RISING, 14);
        assertThat(days(1, STRATEGIC_PARTNER).last())
                .extracting(Publication::level, Publication::days)
                .containsExactly(SERVICE_PROVIDER, 1);
        assertThat(days(13, STRATEGIC_PARTNER).last().level()).isEqualTo(SERVICE_PROVIDER);
        assertThat(days(1, STRATEGIC_PARTNER).last().level()).isEqualTo(TRUSTED_ADVISOR);
    }

    @Test
    void slips_one_rung_on_the_day_after_30_full_days() {
        days(1, TRUSTED_ADVISOR).days(12, AD_HOC);
        assertThat(last()).extracting(Publication::trend, Publication::days).containsExactly(Trend.SLIPPING, 12);
        assertThat(days(18, AD_HOC).last().level()).isEqualTo(TRUSTED_ADVISOR);
        assertThat(days(1, AD_HOC).last().level()).isEqualTo(SERVICE_PROVIDER);
        assertThat(days(29, AD_HOC).last().level()).isEqualTo(SERVICE_PROVIDER);
        assertThat(days(1, AD_HOC).last().level()).isEqualTo(ORDER_TAKER);
    }

    @Test
    void moves_after_full_days_whatever_the_day_itself_brings() {
        days(1, TRUSTED_ADVISOR).days(30, AD_HOC).days(1, TRUSTED_ADVISOR);
        assertThat(last())
                .extracting(Publication::level, Publication::trend)
                .containsExactly(SERVICE_PROVIDER, Trend.RISING);
    }

    @Test
    void starts_the_row_anew_after_one_good_day() {
        days(1, TRUSTED_ADVISOR).days(29, AD_HOC).days(1, TRUSTED_ADVISOR).days(30, AD_HOC);
        assertThat(last().level()).isEqualTo(TRUSTED_ADVISOR);
    }

    @Test
    void starts_the_row_anew_after_a_gap() {
        days(1, TRUSTED_ADVISOR).days(30, AD_HOC);
        snapshots.add(snapshot(last().day().plusDays(2), AD_HOC, null));
        assertThat(last()).extracting(Publication::level, Publication::days).containsExactly(TRUSTED_ADVISOR, 1);
    }

    @ParameterizedTest
    @CsvSource({
        "SERVICE_PROVIDER, ORDER_TAKER, TRUSTED_ADVISOR",
        "SERVICE_PROVIDER, STRATEGIC_PARTNER, TRUSTED_ADVISOR",
        "STRATEGIC_PARTNER, ORDER_TAKER, STRATEGIC_PARTNER",
        "SERVICE_PROVIDER, , STRATEGIC_PARTNER"
    })
    void falls_one_rung_at_once_by_the_partners_own_act(Level computed, Level against, Level shown) {
        days(1, STRATEGIC_PARTNER);
        snapshots.add(snapshot(START.plusDays(1), computed, against));
        assertThat(last().level()).isEqualTo(shown);
    }

    @Test
    void does_not_fall_by_a_view_that_speaks_only_against_a_higher_level() {
        days(1, TRUSTED_ADVISOR);
        snapshots.add(snapshot(START.plusDays(1), SERVICE_PROVIDER, STRATEGIC_PARTNER));
        assertThat(last()).extracting(Publication::level, Publication::days).containsExactly(TRUSTED_ADVISOR, 1);
    }

    @Test
    void falls_further_by_the_30_day_rule() {
        days(1, STRATEGIC_PARTNER);
        snapshots.add(snapshot(START.plusDays(1), AD_HOC, ORDER_TAKER));
        assertThat(days(29, AD_HOC).last().level()).isEqualTo(TRUSTED_ADVISOR);
        assertThat(days(1, AD_HOC).last().level()).isEqualTo(SERVICE_PROVIDER);
    }

    @Test
    void takes_the_last_snapshot_of_a_day() {
        snapshots.add(snapshot(START, AD_HOC, null));
        assertThat(days(0, null).last().level()).isEqualTo(AD_HOC);
        snapshots.add(snapshot(START, ORDER_TAKER, null));
        assertThat(last().level()).isEqualTo(ORDER_TAKER);
    }

    @Test
    void ends_with_a_day_that_is_not_rated_and_starts_anew_after_it() {
        assertThat(days(1, TRUSTED_ADVISOR).days(1, null).last().level()).isNull();
        assertThat(days(1, ORDER_TAKER).last().level()).isEqualTo(ORDER_TAKER);
    }

    @Test
    void names_the_conditions_that_lapsed_up_to_the_published_level() {
        Snapshot snapshot =
                new Snapshot(START.plusDays(1), 1, 70, Map.of(), Set.of(Condition.C2_2, Condition.C5_1), AD_HOC, null);
        days(1, TRUSTED_ADVISOR).snapshots.add(snapshot);
        assertThat(last().lapsed()).containsExactly(Condition.C2_2);
    }

    private PublicationTests days(int count, Level computed) {
        LocalDate next = snapshots.isEmpty()
                ? START
                : snapshots.get(snapshots.size() - 1).day().plusDays(1);
        for (int i = 0; i < count; i++) {
            snapshots.add(snapshot(next.plusDays(i), computed, null));
        }
        return this;
    }

    private Publication last() {
        List<Publication> all = Publication.fold(snapshots, Model.first());
        return all.get(all.size() - 1);
    }

    private static Snapshot snapshot(LocalDate day, Level computed, Level against) {
        return new Snapshot(day, 1, 0, Map.of(), Set.of(), computed, against);
    }
}
