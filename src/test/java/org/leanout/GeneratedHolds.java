package org.leanout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When a manager held the level of one partner down, by chance: one hold after the other, some of which were ended early. */
final class GeneratedHolds {

    private static final int MOST_DAYS = 90;

    private final GeneratedPartner it;

    /** Dice of its own, so that all else falls as it would without. */
    private final Dice dice;

    GeneratedHolds(GeneratedPartner it) {
        this.it = it;
        this.dice = new Dice(it.id().getLeastSignificantBits(), it.today());
    }

    /** One partner in four was never held down; of the others, half may be held down today. */
    void holds() {
        if (dice.in(4)) return;
        LocalDate day = dice.day(700);
        while (!day.isAfter(it.today())) {
            LocalDate until = day.plusDays(dice.below(MOST_DAYS + 1));
            boolean over = until.isBefore(it.today());
            hold(day, until, over && dice.in(3) ? dice.after(day, 20) : null);
            day = until.plusDays(1 + dice.below(200));
        }
    }

    /** Nobody ends one on its last day, or after. */
    private void hold(LocalDate from, LocalDate until, @Nullable LocalDate ended) {
        LocalDate end = ended == null || ended.isAfter(until) ? null : ended;
        it.rows()
                .add(
                        "level_hold",
                        "partner_id, id, version, level, reason, from_on, until_on, held_by, ended_on, ended_by",
                        it.id(),
                        new UUID(dice.id().getMostSignificantBits(), from.toEpochDay()),
                        0,
                        dice.one("AD_HOC", "ORDER_TAKER", "SERVICE_PROVIDER", "TRUSTED_ADVISOR"),
                        "Because",
                        from,
                        until,
                        it.me(),
                        end,
                        end == null ? null : it.me());
    }
}
