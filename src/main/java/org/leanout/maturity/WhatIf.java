package org.leanout.maturity;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Level;

/** Today's partners under two versions of the model, those that change most first. */
record WhatIf(List<Row> rows, int rising, int falling, int partners) {

    private static final int SHOWN = 200;

    /** What a partner is called. */
    record Named(UUID id, String slug, String name) {}

    /** One partner under both versions; a level is none while it is not yet rated. */
    record Row(
            String slug,
            String name,
            @Nullable Level before,
            int index,
            @Nullable Level after,
            int indexAfter) {

        static Row of(Named partner, Assessment before, Assessment after) {
            return new Row(
                    partner.slug(),
                    partner.name(),
                    before.level().orElse(null),
                    before.index(),
                    after.level().orElse(null),
                    after.index());
        }

        /** By how many rungs it moves. */
        int rungs() {
            return number(after) - number(before);
        }

        public boolean isMoved() {
            return rungs() != 0;
        }

        private static int number(@Nullable Level level) {
            return level == null ? 0 : level.number();
        }
    }

    static WhatIf of(List<Row> rows) {
        Comparator<Row> byChange = Comparator.comparing((Row row) -> -Math.abs(row.rungs()))
                .thenComparing(row -> -Math.abs(row.indexAfter() - row.index()))
                .thenComparing(Row::name);
        return new WhatIf(
                rows.stream().sorted(byChange).limit(SHOWN).toList(),
                (int) rows.stream().filter(row -> row.rungs() > 0).count(),
                (int) rows.stream().filter(row -> row.rungs() < 0).count(),
                rows.size());
    }

    /** How many are not shown. */
    public int more() {
        return partners - rows.size();
    }
}
