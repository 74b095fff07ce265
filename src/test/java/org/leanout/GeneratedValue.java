package org.leanout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The joint value plan of one partner, by chance, and what its reviews noted. */
final class GeneratedValue {

    private static final int DAYS = 600;

    private final GeneratedPartner it;

    GeneratedValue(GeneratedPartner it) {
        this.it = it;
    }

    /** Both agreed to the first edition; of a later one, either may have yet to. */
    void plan() {
        UUID id = it.dice().id();
        LocalDate agreed = it.dice().day(DAYS);
        int edition = 1 + it.dice().below(3);
        it.rows()
                .add(
                        "value_plan",
                        "partner_id, id, version, title, edition, internal_edition",
                        it.id(),
                        id,
                        0,
                        "Plan",
                        edition,
                        1);
        List<UUID> lines = new ArrayList<>();
        for (int place = it.dice().below(6); place >= 0; place--) lines.add(line(id, place));
        for (int of = 1; of <= edition; of++) {
            LocalDate day = of == 1 ? agreed : it.dice().after(agreed, 200);
            if (of == 1 || it.dice().in(2)) agreement(id, of, null, day);
            if (of == 1 || it.dice().in(2)) agreement(id, of, "ON_BEHALF", day);
            if (it.dice().in(2)) agreement(id, of, "PARTNER", day);
        }
        for (int times = it.dice().below(5); times > 0; times--)
            review(id, it.dice().after(agreed, DAYS), lines);
    }

    private UUID line(UUID plan, int place) {
        UUID id = it.dice().id();
        it.rows()
                .add(
                        "plan_line",
                        "partner_id, id, version, plan_id, place, outcome, measure, target, by_on, internal, unit, baseline, removed_on",
                        it.id(),
                        id,
                        0,
                        plan,
                        place,
                        "Line " + place,
                        it.dice().in(3) ? null : "Measure",
                        it.dice().in(3) ? null : "10",
                        it.today().plusDays(it.dice().below(300) - 100L),
                        it.dice().in(4),
                        it.dice().in(3) ? null : "hours",
                        it.dice().in(3) ? null : "20",
                        it.dice().in(5) ? it.dice().day(200) : null);
        return id;
    }

    /** Of IT without a word. */
    private void agreement(UUID plan, int edition, @Nullable String word, LocalDate day) {
        it.rows()
                .add(
                        "plan_agreement",
                        "partner_id, id, version, plan_id, edition, contact_id, word, said_on, entered_by, entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        plan,
                        edition,
                        word == null ? null : it.contact(),
                        word,
                        day,
                        it.me(),
                        it.dice().after(day, 10));
    }

    private void review(UUID plan, LocalDate day, List<UUID> lines) {
        UUID id = it.dice().id();
        boolean confirmed = it.dice().in(2);
        LocalDate recorded = it.dice().after(day, 10);
        it.rows()
                .add(
                        "plan_review",
                        "partner_id, id, version, plan_id, held_on, recorded_by, recorded_on, contact_id, word, confirmed_on,"
                                + " confirmation_entered_by, confirmation_entered_on",
                        it.id(),
                        id,
                        0,
                        plan,
                        day,
                        it.me(),
                        recorded,
                        confirmed ? it.contact() : null,
                        confirmed ? it.word() : null,
                        confirmed ? recorded : null,
                        confirmed ? it.me() : null,
                        confirmed ? recorded : null);
        for (UUID line : lines)
            if (it.dice().in(2))
                it.rows()
                        .add(
                                "plan_value",
                                "partner_id, id, version, plan_id, review_id, line_id, amount",
                                it.id(),
                                it.dice().id(),
                                0,
                                plan,
                                id,
                                line,
                                "" + it.dice().below(100));
    }
}
