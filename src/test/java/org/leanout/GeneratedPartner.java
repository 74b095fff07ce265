package org.leanout;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One partner of a generated organisation, with its BRM and one of its people; most that happened between them. */
record GeneratedPartner(Dice dice, Rows rows, LocalDate today, UUID id, UUID me, UUID contact) {

    /** A bit more than charts go back. */
    private static final int DAYS = 800;

    /** About so many records of each kind: more talks and offers, less trouble. */
    void live(int records) {
        int few = Math.max(1, records / 4);
        var help = new GeneratedHelp(this);
        var trouble = new GeneratedTrouble(this);
        each(records * 4, new GeneratedTalks(this)::talk);
        each(records * 2, help::offer);
        each(records, help::request);
        each(records, help::proposal);
        each(records, help::promise);
        each(records, trouble::impact);
        each(few, trouble::workaround);
        each(few, trouble::complaint);
        each(few, trouble::bypass);
        for (int ago = DAYS; ago >= 0; ago -= 1 + dice.below(40)) snapshot(today.minusDays(ago));
    }

    private void each(int times, Consumer<LocalDate> record) {
        for (int n = 0; n < times; n++) record.accept(dice.day(DAYS));
    }

    static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    /** One in twelve was removed. */
    @Nullable
    OffsetDateTime removed() {
        return dice.in(12) ? at(today) : null;
    }

    private void snapshot(LocalDate day) {
        int level = dice.below(6);
        rows.add(
                "snapshot",
                "partner_id, id, day, model_version, index, scores, unmet, rank, published, trend, trend_days, lapsed",
                id,
                dice.id(),
                day,
                1,
                dice.below(100),
                new Integer[] {0, 0, 0, 0, 0, 0},
                new String[0],
                level,
                level,
                "STEADY",
                1,
                new String[0]);
    }
}
