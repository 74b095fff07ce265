package org.leanout.rating;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Standing;

/** One round: who is asked while it is open, and how both sides saw it once it has ended. */
record RoundPage(
        Details round,
        @Nullable TwoViews views,
        List<Given> named,
        @Nullable Given it,
        boolean answeredByMe,
        List<HeldWorkshop> workshops,
        List<Change> history,
        boolean mayAnswer,
        boolean mayAnswerForIt,
        boolean mayEnd,
        boolean mayCallOff) {

    /**
     * @param missing how many of those asked have not answered and still can
     * @param countsOn the day by which it is decided who speaks for IT: today, or the day on which the next round ended
     * @param latest whether no round was opened after it
     * @param asksMe whether I am one of those asked
     */
    record Details(
            UUID id,
            String title,
            LocalDate openedOn,
            LocalDate untilOn,
            LocalDate endedOn,
            boolean ended,
            LocalDate countsOn,
            boolean latest,
            boolean asksMe,
            List<String> invited,
            int answered,
            int missing,
            String openedBy,
            LocalDateTime openedAt) {}

    static RoundPage of(
            PartnerAccess access,
            Details round,
            List<Given> given,
            boolean answeredByMe,
            List<HeldWorkshop> workshops,
            List<Change> history) {
        List<Given> theirs = given.stream().filter(answer -> !answer.isOfIt()).toList();
        Given it = given.stream().filter(Given::isOfIt).findFirst().orElse(null);
        boolean changes = access.mayChange();
        boolean owns = changes && access.standing() == Standing.OWNER;
        return new RoundPage(
                round,
                TwoViews.of(
                        it == null ? null : it.answers(),
                        theirs.stream().map(Given::answers).toList()),
                theirs.stream().filter(answer -> answer.name() != null).toList(),
                it,
                answeredByMe,
                workshops,
                history,
                access.mayAct() && round.asksMe() && !round.ended(),
                owns && (round.ended() ? it == null && round.latest() : true),
                changes && !round.ended() && round.missing() == 0,
                changes && !round.ended() && round.answered() == 0);
    }

    /** Of those who agreed to be named. */
    public String names() {
        return named.stream().map(Given::name).collect(Collectors.joining(", "));
    }

    public List<Statement> statements() {
        return List.of(Statement.values());
    }

    /** How many answered whose answers are shown to nobody and count nowhere. */
    public int withheld() {
        return round.answered() - (views == null ? 0 : views.people());
    }
}
