package org.leanout.improvement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;
import org.leanout.shared.Slice;

/** What IT meant for a partner: harm that waits for a reply on top, then good and bad side by side, never netted. */
record ImpactListPage(Slice<Row> impacts, List<Tally> tallies, boolean first, boolean mayTell, boolean mayAnswer) {

    /**
     * One impact.
     *
     * @param effect with the size that follows: as the partner sees it, if they see it otherwise than it was told
     * @param reporter who of the partner told of it; nobody, if IT noticed it itself
     * @param harmOn since when it is known to be bad, if it is
     * @param daysOpen how long it has been harm
     * @param replyAnswer what they say of IT's latest reply
     */
    record Row(
            UUID id,
            Integer version,
            String what,
            LocalDate happenedOn,
            LocalDate reportedOn,
            @Nullable String reporter,
            @Nullable Word reporterWord,
            Effect effect,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable String words,
            @Nullable ImpactAnswer answer,
            @Nullable Word answerWord,
            @Nullable LocalDate harmOn,
            @Nullable Integer daysOpen,
            @Nullable LocalDate repliedOn,
            @Nullable ReplyAnswer replyAnswer,
            LocalDate inOrder) {

        public ImpactStanding standing() {
            return ImpactStanding.of(reporterWord, answer, answerWord);
        }

        public boolean isUnanswered() {
            return harmOn != null && repliedOn == null;
        }
    }

    /**
     * How many impacts of one sort happened in the last 365 days.
     *
     * @param confirmed of them by the partner's own word
     * @param replied of them with a reply that stands
     */
    record Tally(Effect effect, int recorded, int confirmed, int replied) {}

    static ImpactListPage of(PartnerAccess access, Slice<Row> rows, List<Tally> tallies, boolean first) {
        boolean mayTell = access.mayChange() || access.mayAct();
        return new ImpactListPage(rows, tallies, first, mayTell, access.mayAct());
    }

    public List<Effect> effects() {
        return List.of(Effect.values());
    }

    public List<Row> unanswered() {
        return only(Row::isUnanswered);
    }

    public List<Row> told(Effect effect) {
        return only(row -> row.effect() == effect && !row.isUnanswered());
    }

    public Tally tally(Effect effect) {
        return tallies.stream()
                .filter(tally -> tally.effect() == effect)
                .findFirst()
                .orElse(new Tally(effect, 0, 0, 0));
    }

    private List<Row> only(Predicate<Row> some) {
        return impacts.rows().stream().filter(some).toList();
    }
}
