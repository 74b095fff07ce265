package org.leanout.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart says, as a message with its arguments.
 *
 * @param before the share of the same number of months before, in percent, to compare with
 */
record Headline(
        String code, List<Object> arguments, @Nullable Long before) {

    private static final int TRUSTED_ADVISOR = 4;
    private static final double MINUTES = 60;
    private static final double TENTHS = 10;

    static Headline of(Theme theme, Sums sums, Sums before, @Nullable BigDecimal daysToAct) {
        Share share = theme.share(sums);
        Share earlier = theme.share(before);
        Long compared = earlier == null ? null : earlier.percent();
        List<Object> arguments = new ArrayList<>();
        if (share != null)
            arguments.addAll(List.of(share.isKnown() ? share.percent() : 0L, share.part(), share.base()));
        boolean known = share == null || share.isKnown();
        switch (theme) {
            case LEVELS -> {
                long rated = sums.number(Counted.LEVELS.subList(1, Counted.LEVELS.size()));
                known = rated > 0;
                arguments.add(sums.number(Counted.LEVELS.subList(TRUSTED_ADVISOR, Counted.LEVELS.size())));
                arguments.add(rated);
                compared = null;
            }
            case REFUSALS -> {
                known = sums.number(Counted.DECLINED) > 0;
                arguments.add(most(sums));
            }
            case LEARNING -> arguments.add(daysToAct == null ? -1 : daysToAct);
            case WORKAROUNDS -> {
                known = sums.minutes(Counted.MENDED) > 0;
                arguments.add(hours(sums.minutes(Counted.MENDED)));
                arguments.add(hours(sums.minutes(Counted.MENDED_BY_THEM)));
            }
            case IMPACT -> {
                arguments.add(sums.number(Counted.IMPACT_GOOD));
                arguments.add(sums.number(Counted.IMPACT_BAD));
                known = sums.number(Counted.IMPACT_GOOD) + sums.number(Counted.IMPACT_BAD) > 0;
            }
            default -> {}
        }
        return new Headline("chart." + theme + (known ? "" : ".none"), List.copyOf(arguments), compared);
    }

    /** To a tenth. */
    private static double hours(long minutes) {
        return Math.round(minutes / MINUTES * TENTHS) / TENTHS;
    }

    /** The place of the most frequent reason in their order, for a choice of words. */
    private static int most(Sums sums) {
        return Counted.DECLINED.indexOf(Counted.DECLINED.stream()
                .max(Comparator.comparing(sums::number))
                .orElseThrow());
    }

    public Object[] args() {
        return arguments.toArray();
    }
}
