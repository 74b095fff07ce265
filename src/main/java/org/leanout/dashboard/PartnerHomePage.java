package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.ConditionLine;
import org.leanout.maturity.Explanation;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Ids;

/** The page of a partner's own people: what waits for them, where the relationship stands, and what IT did. */
record PartnerHomePage(
        Explanation explanation,
        Signals signals,
        List<Waiting> waiting,
        List<Promised> promised,
        List<Received> received,
        List<OverviewPage.Wanted> wanted) {

    private static final int SAID = 4;

    /**
     * Something that waits for the partner; {@code kind} names what it is, and for most is the part of its address that
     * names the kind of record.
     *
     * @param part of it that waits, where it is not the whole: IT's reply to harm, a review of the plan, a day for a promise
     * @param version none where the answer names something else that was seen
     * @param words how many there are to read, of a proposal
     * @param benefits who is served by an outcome
     * @param newDay the day that is proposed for a promise
     * @param decides whether a proposal is mine to decide, if I am asked to read it
     * @param decider who decides, if anybody in particular
     * @param along the others who read it
     * @param what more of it, in a sentence or two
     * @param verdict what IT entered as that of one of them
     * @param saidBy who said so, as IT entered on their behalf; nobody has said so themself
     */
    record Waiting(
            String kind,
            UUID id,
            @Nullable UUID part,
            @Nullable Integer version,
            String title,
            @Nullable String what,
            @Nullable String who,
            LocalDate since,
            @Nullable LocalDate dueOn,
            @Nullable Integer words,
            @Nullable Beneficiary benefits,
            @Nullable LocalDate newDay,
            @Nullable Boolean decides,
            @Nullable String decider,
            @Nullable String along,
            @Nullable String saidBy,
            @Nullable LocalDate saidOn,
            @Nullable String verdict) {

        /** As the page of a proposal counts them. */
        private static final int WORDS_A_MINUTE = 220;

        /** Where it is, below the partner. */
        public String path() {
            return switch (kind) {
                case "verdicts" -> "/proposals/" + id;
                case "told" -> "/impacts/" + id;
                case "plan", "review" -> "/value";
                case "ambition", "priorities" -> "/" + kind;
                default -> "/" + kind + "/" + id;
            };
        }

        /** An id for what is said to it by one click, so that a form that is sent twice says it once. */
        public UUID next() {
            return Ids.next();
        }

        /** Minutes that it takes to read; one for whatever is no proposal. */
        public int minutes() {
            return words == null ? 1 : Math.max(1, (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE);
        }
    }

    /** A promise of IT: open, kept or late. */
    record Promised(
            UUID id, String what, LocalDate dueOn, @Nullable LocalDate keptOn, int daysLate) {}

    /** Help that was accepted; whoever received it may say how useful it was. */
    record Received(
            UUID id,
            Integer version,
            String title,
            LocalDate day,
            @Nullable Integer rating,
            boolean delivered) {}

    /** Minutes that all of what is shown takes. */
    public int minutes() {
        return waiting.stream().mapToInt(Waiting::minutes).sum();
    }

    /** What holds today, the most telling first: that of the highest levels. */
    public List<ConditionLine> reached() {
        List<ConditionLine> met = explanation.conditions().stream()
                .filter(ConditionLine::met)
                .filter(line -> line.evidence() > 0)
                .toList();
        return met.subList(Math.max(0, met.size() - SAID), met.size());
    }
}
