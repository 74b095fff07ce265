package org.leanout.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How far a line has come from its baseline to its target, where all three are numbers.
 *
 * @param percent of the way, from 0 to 100: only what is reached is 100
 */
record Progress(int percent, Course course) {

    /** Where it stands. */
    enum Course {
        ON_THE_WAY,
        REACHED,
        /** Further from the target than at first. */
        BACK
    }

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+([.,]\\d+)?)");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    static @Nullable Progress of(@Nullable String baseline, @Nullable String now, @Nullable String target) {
        BigDecimal from = number(baseline);
        BigDecimal at = number(now);
        BigDecimal to = number(target);
        if (from == null || at == null || to == null || from.compareTo(to) == 0) return null;
        BigDecimal percent = at.subtract(from).multiply(ALL).divide(to.subtract(from), 0, RoundingMode.FLOOR);
        if (percent.signum() < 0) return new Progress(0, Course.BACK);
        return percent.compareTo(ALL) < 0
                ? new Progress(percent.intValue(), Course.ON_THE_WAY)
                : new Progress(ALL.intValue(), Course.REACHED);
    }

    /** The number that a text is, if it is one; "1,200" is a thousand and more, "1,5" one and a half. */
    static @Nullable BigDecimal number(@Nullable String text) {
        if (text == null || !NUMBER.matcher(text.strip()).matches()) return null;
        String digits = text.strip();
        boolean thousands = digits.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        return new BigDecimal(thousands ? digits.replace(",", "") : digits.replace(',', '.'));
    }
}
