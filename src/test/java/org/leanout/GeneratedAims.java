package org.leanout;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one partner wants, by chance: objectives, what IT does for them, and what comes first for either side. */
final class GeneratedAims {

    private static final int DAYS = 500;
    private static final int RANKED = 5;

    private final Dice dice;
    private final Rows rows;
    private final UUID partner;
    private final UUID me;
    private final UUID contact;
    private final List<UUID> activities;
    private final List<UUID> objectives = new ArrayList<>();

    GeneratedAims(Dice dice, Rows rows, UUID partner, UUID me, UUID contact, List<UUID> activities) {
        this.dice = dice;
        this.rows = rows;
        this.partner = partner;
        this.me = me;
        this.contact = contact;
        this.activities = activities;
    }

    void add(int records) {
        for (int n = dice.below(Math.max(2, records)); n > 0; n--) objective(dice.day(DAYS));
        if (!objectives.isEmpty() && !dice.in(3)) ranking(null);
        if (!objectives.isEmpty() && !dice.in(3)) ranking(contact);
    }

    private void objective(LocalDate day) {
        UUID id = dice.id();
        boolean retired = dice.in(5);
        objectives.add(id);
        rows.add(
                "objective",
                "partner_id, id, version, statement, kind, retired_on, entered_by, entered_at, noted_on",
                partner,
                id,
                0,
                "Objective " + objectives.size(),
                dice.one("FINANCIAL", "SERVICE", "GROWTH"),
                retired ? dice.after(day, 100) : null,
                me,
                day.atTime(9, 0).atOffset(ZoneOffset.UTC),
                day);
        LocalDate confirmed = dice.after(day, 100);
        if (dice.in(2)) {
            confirmation(id, "PARTNER", confirmed);
            if (dice.in(2)) confirmation(id, "ON_BEHALF", dice.after(confirmed, 300));
        } else if (dice.in(2)) confirmation(id, "ON_BEHALF", confirmed);
        activities.stream().filter(activity -> dice.in(25)).forEach(activity -> tie(id, activity));
    }

    private void confirmation(UUID objective, String word, LocalDate day) {
        rows.add(
                "confirmation",
                "partner_id, id, version, objective_id, wording, contact_id, word, said_on, entered_by, entered_on",
                partner,
                dice.id(),
                0,
                objective,
                "Objective " + objectives.size(),
                contact,
                word,
                day,
                me,
                day);
    }

    private void tie(UUID objective, UUID activity) {
        rows.add(
                "tie",
                "partner_id, id, version, objective_id, activity_id, why",
                partner,
                dice.id(),
                0,
                objective,
                activity,
                "Because");
    }

    /** Of the partner if somebody is named, of IT otherwise. */
    private void ranking(@Nullable UUID by) {
        UUID id = dice.id();
        LocalDate day = dice.day(DAYS);
        rows.add(
                "ranking",
                "partner_id, id, version, contact_id, word, ranked_on, entered_by, entered_on, entered_at",
                partner,
                id,
                0,
                by,
                by == null ? null : "PARTNER",
                day,
                me,
                day,
                day.atTime(9, 0).atOffset(ZoneOffset.UTC));
        List<UUID> left = new ArrayList<>(objectives);
        for (int place = 1; place <= RANKED && !left.isEmpty(); place++)
            rows.add(
                    "ranked_objective",
                    "partner_id, id, version, ranking_id, place, objective_id",
                    partner,
                    dice.id(),
                    0,
                    id,
                    place,
                    left.remove(dice.below(left.size())));
    }
}
