package org.leanout.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;

/** What both sides want to achieve; lines in which nothing is said are left out. */
public record PlanForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String title,
        @Size(max = PlanForm.MOST) List<@Valid LineForm> lines) {

    private static final int ROOM = 3;
    private static final int MOST = 20;

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
                id,
                version,
                title,
                Stream.concat(lines.stream(), room).limit(MOST).toList());
    }

    /** The lines that stand in the plan from now on, shared ones first. One is left at least, for both to agree to. */
    List<LineForm> said(LocalDate today) {
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).stays()) lines.get(i).mustBeWhole("lines[" + i + "]", today);
        List<LineForm> said = lines.stream()
                .filter(LineForm::stays)
                .sorted(Comparator.comparing(LineForm::isInternal))
                .toList();
        if (said.stream().allMatch(LineForm::isInternal)) throw new Refused("refused.plan.empty");
        List<UUID> ids =
                said.stream().map(LineForm::id).filter(Objects::nonNull).toList();
        if (ids.stream().distinct().count() < ids.size()) throw new Refused("refused.plan.lineTwice");
        return said;
    }

    /** The people of IT whom lines name. */
    Set<UUID> colleagues() {
        return named(LineForm::ownerId);
    }

    /** The partner's people whom lines name. */
    Set<UUID> contacts() {
        return named(LineForm::contactId);
    }

    Set<UUID> objectives() {
        return named(LineForm::objectiveId);
    }

    /** All of them, on both sides. */
    Collection<UUID> people() {
        return Stream.concat(colleagues().stream(), contacts().stream()).toList();
    }

    private Set<UUID> named(Function<LineForm, @Nullable UUID> name) {
        return lines.stream().map(name).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
