package org.leanout.insight;

import static org.leanout.insight.Theme.Form.BESIDE;
import static org.leanout.insight.Theme.Form.LINE;
import static org.leanout.insight.Theme.Form.REASONS;
import static org.leanout.insight.Theme.Form.STACKED;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What charts are about: which kinds they show, in which form, and which share they come to. */
enum Theme {
    LEVELS(STACKED, false, 24, levels(), null),
    EFFORT(
            STACKED,
            true,
            12,
            List.of(
                    new Part(Counted.EFFORT_VOLUNTEERED, "us"),
                    new Part(Counted.EFFORT_JOINT, "both"),
                    new Part(Counted.EFFORT_REQUESTED, "them"),
                    new Part(Counted.REWORK, "repair")),
            Sums::lightsOn),
    VOLUNTEERED(
            LINE,
            false,
            12,
            List.of(
                    new Part(Counted.HELP_VOLUNTEERED, "us"),
                    new Part(Counted.HELP_JOINT, "both"),
                    new Part(Counted.HELP_REQUESTED, "them")),
            Sums::volunteered),
    REFUSALS(REASONS, false, 12, reasons(), Sums::refused),
    EARLY(
            LINE,
            false,
            12,
            List.of(
                    new Part(Counted.HELPED_BEFORE, "us"),
                    new Part(Counted.HELPED_DURING, "both"),
                    new Part(Counted.HELPED_AFTER, "them")),
            Sums::early),
    LEARNING(
            LINE,
            false,
            12,
            List.of(new Part(Counted.LEARNED_ACTED, "us"), new Part(Counted.LEARNED, "plain")),
            Sums::actedOn),
    WORKAROUNDS(
            STACKED,
            true,
            12,
            List.of(new Part(Counted.REWORK, "repair"), new Part(Counted.MENDED_BY_THEM, "them")),
            null),
    IMPACT(
            BESIDE,
            false,
            12,
            List.of(new Part(Counted.IMPACT_GOOD, "us"), new Part(Counted.IMPACT_BAD, "alert")),
            null);

    /** How a chart draws its parts: one on the other, one beside the other, their share as a line, or a bar for each. */
    enum Form {
        STACKED,
        BESIDE,
        LINE,
        REASONS
    }

    /** One kind in a chart; {@code fill} names its colour and pattern. */
    record Part(Counted kind, String fill) {}

    private final Form form;
    private final boolean timed;
    private final int months;
    private final List<Part> parts;
    private final @Nullable Function<Sums, Share> share;

    Theme(Form form, boolean timed, int months, List<Part> parts, @Nullable Function<Sums, Share> share) {
        this.form = form;
        this.timed = timed;
        this.months = months;
        this.parts = parts;
        this.share = share;
    }

    private static List<Part> levels() {
        return IntStream.of(5, 4, 3, 2, 1, 0)
                .mapToObj(level -> new Part(Counted.LEVELS.get(level), "level" + level))
                .toList();
    }

    private static List<Part> reasons() {
        return Stream.concat(Counted.DECLINED.stream(), Counted.TURNED_DOWN.stream())
                .map(kind -> new Part(kind, "alert"))
                .toList();
    }

    Form form() {
        return form;
    }

    /** Whether it shows minutes, and not how many there are. */
    boolean isTimed() {
        return timed;
    }

    /** Over how many months, of which the last is not over. */
    int months() {
        return months;
    }

    List<Part> parts() {
        return parts;
    }

    @Nullable
    Share share(Sums sums) {
        return share == null ? null : share.apply(sums);
    }

    /** What a chart shows of a kind: minutes, or a number. */
    long value(Sums sums, Counted kind) {
        return timed ? sums.minutes(kind) : sums.number(kind);
    }
}
