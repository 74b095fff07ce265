package org.leanout.maturity.model;

import java.util.List;

/** How many accepted offers count a day, and how many accepted offers, or requests, in each band of decay. */
public record Caps(int offersADay, List<Integer> perBand) {

    public Caps {
        perBand = List.copyOf(perBand);
        Refusal.unless(offersADay >= 0 && perBand.stream().allMatch(cap -> cap >= 0), "maturity.refused.caps");
    }
}
