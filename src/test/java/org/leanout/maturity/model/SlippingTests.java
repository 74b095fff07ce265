package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Level.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.maturity.model.Entry.Interaction;

/** A published Trusted advisor whose last two-way contact was on 20 June 2026, all else holding. */
class SlippingTests {

    private static final LocalDate LAST_CONTACT = LocalDate.of(2026, 6, 20);

    @Test
    void lapses_90_days_after_the_last_contact() {
        assertThat(Maturity.lapses(ledger(LAST_CONTACT), LAST_CONTACT, Model.first()))
                .containsEntry(Condition.C2_2, LocalDate.of(2026, 9, 18));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-17, TRUSTED_ADVISOR, STEADY", "2026-09-18, TRUSTED_ADVISOR, SLIPPING",
        "2026-10-17, TRUSTED_ADVISOR, SLIPPING", "2026-10-18, SERVICE_PROVIDER, SLIPPING",
        "2026-11-16, SERVICE_PROVIDER, SLIPPING", "2026-11-17, ORDER_TAKER, SLIPPING",
        "2026-12-16, ORDER_TAKER, SLIPPING", "2026-12-17, AD_HOC, STEADY"
    })
    void falls_a_rung_every_30_days(LocalDate day, Level level, Trend trend) {
        Publication badge = badge(day, LAST_CONTACT);
        assertThat(badge.level()).isEqualTo(level);
        assertThat(badge.trend()).isEqualTo(trend);
    }

    @Test
    void is_cleared_by_any_contact_before_the_day() {
        Publication badge = badge(LocalDate.of(2026, 10, 18), LAST_CONTACT, LocalDate.of(2026, 10, 17));
        assertThat(badge.level()).isEqualTo(TRUSTED_ADVISOR);
        assertThat(badge.trend()).isEqualTo(Trend.STEADY);
    }

    @Test
    void says_how_many_days_it_has_been_slipping_and_why() {
        Publication badge = badge(LocalDate.of(2026, 9, 29), LAST_CONTACT);
        assertThat(badge.days()).isEqualTo(12);
        assertThat(badge.lapsed()).containsExactly(Condition.C2_2);
    }

    private static Publication badge(LocalDate day, LocalDate... contacts) {
        List<Snapshot> snapshots = LAST_CONTACT
                .datesUntil(day.plusDays(1))
                .map(each -> snapshot(each, contacts))
                .toList();
        List<Publication> fold = Publication.fold(snapshots, Model.first());
        return fold.get(fold.size() - 1);
    }

    /** All else holds: what is left of the assessment is the contact. */
    private static Snapshot snapshot(LocalDate day, LocalDate... contacts) {
        Finding contact = Maturity.assess(ledger(contacts), day, Model.first()).finding(Condition.C2_2);
        return contact.met()
                ? new Snapshot(day, 1, 70, java.util.Map.of(), java.util.Set.of(), TRUSTED_ADVISOR, null)
                : new Snapshot(day, 1, 70, java.util.Map.of(), java.util.Set.of(Condition.C2_2), AD_HOC, null);
    }

    private static Ledger ledger(LocalDate... contacts) {
        List<Entry> entries =
                List.of(contacts).stream().<Entry>map(SlippingTests::contact).toList();
        return new Ledger(new Facts(true, true, 2, LAST_CONTACT.minusYears(1), 90), entries);
    }

    private static Entry contact(LocalDate day) {
        return new Interaction(new Stamp(new UUID(0, day.toEpochDay()), "", Word.IT, day, day, false));
    }
}
