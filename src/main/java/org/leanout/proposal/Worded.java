package org.leanout.proposal;

import org.jspecify.annotations.Nullable;

/** Whatever has the text of a proposal, part by part. */
interface Worded {

    String title();

    @Nullable
    String problem();

    @Nullable
    String firstStep();

    @Nullable
    String plan();

    @Nullable
    String leadsNow();

    @Nullable
    String leadsNext();

    @Nullable
    String leadsLater();

    @Nullable
    String risk();

    @Nullable
    Integer effortHours();

    @Nullable
    String cost();
}
