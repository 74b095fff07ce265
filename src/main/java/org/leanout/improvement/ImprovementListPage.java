package org.leanout.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;
import org.leanout.shared.Slice;

/** What IT makes better: what is open first, then what came of the others, good and bad side by side. */
record ImprovementListPage(
        Slice<Row> improvements, List<Tally> tallies, boolean first, boolean mayAdd, boolean mayAnswer) {

    /**
     * One improvement.
     *
     * @param effect with the size that follows: as the partner sees it, if they see it otherwise than IT
     */
    record Row(
            UUID id,
            Integer version,
            String what,
            String task,
            ImprovementKind kind,
            ImprovementState state,
            LocalDate day,
            @Nullable String droppedBecause,
            @Nullable Effect effect,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable String words,
            @Nullable ImpactAnswer answer,
            @Nullable Word answerWord,
            LocalDate inOrder) {

        public ImpactStanding standing() {
            return ImpactStanding.of(answer, answerWord);
        }
    }

    /** How many impacts of one sort are on record in the last 365 days, and how many of them the partner confirmed. */
    record Tally(Effect effect, int recorded, int confirmed) {}

    static ImprovementListPage of(PartnerAccess access, Slice<Row> rows, List<Tally> tallies, boolean first) {
        return new ImprovementListPage(rows, tallies, first, access.mayChange(), access.mayAct());
    }

    public List<Effect> effects() {
        return List.of(Effect.values());
    }

    public List<Row> open() {
        return only(row -> row.state().isOpen());
    }

    public List<Row> closed(Effect effect) {
        return only(row -> row.effect() == effect);
    }

    public boolean hasClosed() {
        return improvements.rows().stream().anyMatch(row -> row.effect() != null);
    }

    public List<Row> dropped() {
        return only(row -> row.state() == ImprovementState.DROPPED);
    }

    public Tally tally(Effect effect) {
        return tallies.stream()
                .filter(tally -> tally.effect() == effect)
                .findFirst()
                .orElse(new Tally(effect, 0, 0));
    }

    private List<Row> only(Predicate<Row> some) {
        return improvements.rows().stream().filter(some).toList();
    }
}
