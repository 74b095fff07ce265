package org.leanout.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What both sides want to achieve; lines in which nothing is said are left out. */
public record PlanForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String title,
        @Size(max = 20) List<@Valid LineForm> lines) {

    private static final int ROOM = 3;

    public PlanForm {
        lines = lines == null
                ? List.of()
                : lines.stream().map(PlanForm::orBlank).toList();
    }

    /** A line that was not sent at all. */
    private static LineForm orBlank(@Nullable LineForm line) {
        return line == null ? LineForm.blank() : line;
    }

    static PlanForm blank(UUID id) {
        return new PlanForm(id, null, "", List.of()).withRoom();
    }

    /** With empty lines to write into. */
    PlanForm withRoom() {
        var room = IntStream.range(0, ROOM).mapToObj(line -> LineForm.blank());
        return new PlanForm(
                id, version, title, Stream.concat(lines.stream(), room).toList());
    }
}
