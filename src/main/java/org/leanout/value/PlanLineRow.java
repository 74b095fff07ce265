package org.leanout.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One line of the plan as it is read, with what was noted of it at reviews.
 *
 * @param owner who of IT looks after it, and {@code contact} who of the partner
 * @param noted the latest ones, first to last: the day in ISO 8601, a blank, and the value
 */
record PlanLineRow(
        UUID id,
        boolean internal,
        String outcome,
        @Nullable String measure,
        @Nullable String unit,
        @Nullable String baseline,
        @Nullable LocalDate baselineOn,
        @Nullable String target,
        @Nullable LocalDate byOn,
        @Nullable UUID ownerId,
        @Nullable String owner,
        @Nullable UUID contactId,
        @Nullable String contact,
        @Nullable UUID objectiveId,
        @Nullable String objective,
        List<String> noted) {

    private static final int WIDTH = 72;
    private static final int HEIGHT = 22;

    /** Keeps the line of the trend inside its picture. */
    private static final int EDGE = 2;

    /** What a review said of it. */
    record Noted(LocalDate day, String amount) {

        static Noted of(String kept) {
            int blank = kept.indexOf(' ');
            return new Noted(LocalDate.parse(kept.substring(0, blank)), kept.substring(blank + 1));
        }
    }

    /** First to last. */
    public List<Noted> trend() {
        return noted.stream().map(Noted::of).toList();
    }

    public @Nullable Noted now() {
        return noted.isEmpty() ? null : Noted.of(noted.get(noted.size() - 1));
    }

    @Nullable
    String inUnit(@Nullable String amount) {
        return amount == null || unit == null ? amount : amount + " " + unit;
    }

    public @Nullable Progress progress() {
        Noted now = now();
        return now == null ? null : Progress.of(baseline, now.amount(), target);
    }

    /** The trend as the points of a line; none unless there are two numbers, and all are numbers. */
    public @Nullable String points() {
        List<BigDecimal> values = new ArrayList<>();
        Stream.concat(Stream.ofNullable(baseline), trend().stream().map(Noted::amount))
                .map(Progress::number)
                .forEach(values::add);
        if (values.size() < 2 || values.stream().anyMatch(Objects::isNull)) return null;
        double least =
                values.stream().mapToDouble(BigDecimal::doubleValue).min().orElseThrow();
        double most = values.stream().mapToDouble(BigDecimal::doubleValue).max().orElseThrow();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            double x = EDGE + i * (WIDTH - 2.0 * EDGE) / (values.size() - 1);
            double up = most == least ? 0.5 : (values.get(i).doubleValue() - least) / (most - least);
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, HEIGHT - EDGE - up * (HEIGHT - 2 * EDGE)));
        }
        return points.toString().strip();
    }

    LineForm form() {
        return new LineForm(
                id,
                internal,
                outcome,
                measure,
                unit,
                baseline,
                LineForm.text(baselineOn),
                target,
                LineForm.text(byOn),
                ownerId,
                contactId,
                objectiveId,
                null);
    }
}
