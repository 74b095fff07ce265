package org.leanout.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one partner wants, line by line, against the work of IT that is tied to it, column by column. */
record MatrixPage(List<Cell> cells) {

    /** An objective and one piece of work that serves it; none if nothing does. */
    record Cell(
            UUID objectiveId,
            String statement,
            LocalDate notedOn,
            @Nullable UUID activityId,
            @Nullable String activity,
            boolean live,
            @Nullable Integer hours,
            @Nullable String why) {}

    /** One line or column: an objective, or a piece of work. */
    record Axis(UUID id, String name, boolean live) {}

    public List<Axis> objectives() {
        return cells.stream()
                .map(cell -> new Axis(cell.objectiveId(), cell.statement(), isWorkedOn(cell.objectiveId())))
                .distinct()
                .toList();
    }

    public List<Axis> activities() {
        return cells.stream()
                .flatMap(cell -> cell.activityId() == null || cell.activity() == null
                        ? Stream.of()
                        : Stream.of(new Axis(cell.activityId(), cell.activity(), cell.live())))
                .distinct()
                .toList();
    }

    /** Where a line meets a column, if the work serves the objective. */
    public @Nullable Cell at(Axis objective, Axis activity) {
        return cells.stream()
                .filter(cell -> cell.objectiveId().equals(objective.id())
                        && activity.id().equals(cell.activityId()))
                .findFirst()
                .orElse(null);
    }

    /** How many objectives IT works on. */
    public long worked() {
        return objectives().stream().filter(Axis::live).count();
    }

    private boolean isWorkedOn(UUID objective) {
        return cells.stream().anyMatch(cell -> cell.live() && cell.objectiveId().equals(objective));
    }
}
