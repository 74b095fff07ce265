package org.leanout.pack;

import java.util.Locale;
import java.util.regex.Pattern;
import org.leanout.maturity.model.Level;
import org.leanout.shared.NotFound;

/**
 * Partners that the portfolio pack counts together, and in SQL what they have in common. In an address: {@code all},
 * {@code rose}, {@code fell}, {@code trouble}, {@code now-3}, {@code before-0}.
 *
 * @param level 0 for those not yet rated; nothing to the others
 */
record PackPartners(Which which, int level) {

    private static final Pattern AT_LEVEL = Pattern.compile("(now|before)-([0-5])");

    enum Which {
        ALL("true"),
        ROSE("level > before"),
        FELL("level < before"),
        TROUBLE("overdue + harms + complaints > 0"),
        NOW("level = :level"),
        BEFORE("before = :level");

        private final String such;

        Which(String such) {
            this.such = such;
        }
    }

    static PackPartners parse(String text) {
        var atLevel = AT_LEVEL.matcher(text);
        if (atLevel.matches())
            return new PackPartners(
                    atLevel.group(1).equals("now") ? Which.NOW : Which.BEFORE, Integer.parseInt(atLevel.group(2)));
        return switch (text) {
            case "all" -> new PackPartners(Which.ALL, 0);
            case "rose" -> new PackPartners(Which.ROSE, 0);
            case "fell" -> new PackPartners(Which.FELL, 0);
            case "trouble" -> new PackPartners(Which.TROUBLE, 0);
            default -> throw new NotFound();
        };
    }

    String such() {
        return which.such;
    }

    @Override
    public String toString() {
        return switch (which) {
            case NOW -> "now-" + level;
            case BEFORE -> "before-" + level;
            default -> which.name().toLowerCase(Locale.ROOT);
        };
    }

    /** The code of what they are called, and of the name of their level. */
    public String code() {
        return "pack.partners." + which;
    }

    public String levelCode() {
        return Level.of(level).map(it -> "Level." + it).orElse("maturity.unrated");
    }
}
