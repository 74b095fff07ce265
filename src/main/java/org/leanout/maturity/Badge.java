package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Step;

/**
 * What is published of a relationship, and what people decided about how it is shown.
 *
 * @param held none while nobody holds the level down
 * @param putOff the kinds of steps that are not taken now
 * @param whom the partner's people whom the steps turn to
 * @param model the version of today
 */
record Badge(Published published, @Nullable Held held, Map<Step.Kind, PutOff> putOff, Whom whom, Model model) {

    /** The level that is shown; none while not yet rated. */
    @Nullable
    Level shown() {
        return held == null
                ? published.level()
                : shown(published.level(), held.hold().from());
    }

    /** What would be shown on a day, if that were published. */
    @Nullable
    Level shown(@Nullable Level level, LocalDate day) {
        return held == null ? level : held.hold().shown(level, day);
    }

    /** The same without what is internal to IT. */
    Badge forPartner() {
        return new Badge(published, held, Map.of(), Whom.NOBODY, model);
    }
}
