package org.leanout;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One partner of a generated organisation, with its BRM, perhaps the one before, and its people; most that happened. */
record GeneratedPartner(Dice dice, Rows rows, LocalDate today, UUID id, UUID me, UUID before, List<UUID> people) {

    /** A bit more than charts go back. */
    private static final int DAYS = 800;

    /** About so many records of each kind: more talks and offers, less trouble. */
    void live(int records) {
        int few = Math.max(1, records / 4);
        var help = new GeneratedHelp(this);
        var trouble = new GeneratedTrouble(this);
        var work = new GeneratedWork(this);
        var outcomes = new GeneratedOutcomes(this);
        each(records * 4, new GeneratedTalks(this)::talk);
        each(records * 2, help::offer);
        each(records, help::request);
        each(records, new GeneratedProposals(this)::proposal);
        each(records, new GeneratedPromises(this)::promise);
        each(records, new GeneratedImpacts(this)::impact);
        each(few, trouble::workaround);
        each(few, trouble::complaint);
        each(few, trouble::bypass);
        each(records, work::improvement);
        each(few * 2, work::demand);
        each(few * 2, outcomes::outcome);
        each(few, new GeneratedViews(this)::round);
        if (!dice.in(4)) new GeneratedValue(this).plan();
        if (!dice.in(4)) outcomes.ambition();
        for (int ago = DAYS; ago > 0; ago -= 1 + dice.below(40)) snapshot(today.minusDays(ago));
        new GeneratedHolds(this).holds();
    }

    private void each(int times, Consumer<LocalDate> record) {
        for (int n = 0; n < times; n++) record.accept(dice.day(DAYS));
    }

    /** Who of the partner speaks where it is one of them. */
    UUID contact() {
        return people.get(0);
    }

    /** Whose word it is: their own, or said on their behalf. */
    String word() {
        return dice.one("PARTNER", "ON_BEHALF");
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
