package org.leanout.improvement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An impact about which the partner is asked, as it was recorded. */
interface Asked {

    /** Its address below the partner's. */
    String path();

    Integer version();

    @Nullable
    Effect effect();

    @Nullable
    Integer amount();

    @Nullable
    String unit();

    /** For the partner to say how they see it: what was recorded stands there to begin with. */
    default ImpactAnswerForm asking(LocalDate today) {
        return new ImpactAnswerForm(version(), null, effect(), amount(), unit(), null, null, today);
    }
}
