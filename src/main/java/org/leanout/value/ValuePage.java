package org.leanout.value;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Slice;

/** What both sides want to achieve, and what was realised. */
record ValuePage(
        @Nullable Plan plan,
        List<PlanLineRow> lines,
        List<Said> said,
        Slice<Row> outcomes,
        boolean first,
        List<Change> history,
        boolean mayChange,
        boolean mayAnswer) {

    record Plan(
            UUID id,
            Integer version,
            String title,
            int edition,
            @Nullable String itBy,
            @Nullable LocalDate itOn,
            @Nullable String theyBy,
            @Nullable LocalDate theyOn,
            @Nullable Word word,
            @Nullable String enteredBy,
            @Nullable LocalDate enteredOn,
            List<String> gone) {

        /** The lines that were taken out, the latest first: the day, and what was to be achieved. */
        public List<PlanLineRow.Noted> takenOut() {
            return gone.stream().map(PlanLineRow.Noted::of).toList();
        }

        public boolean isAgreed() {
            return itOn != null && theyOn != null;
        }

        PlanForm form(List<PlanLineRow> lines) {
            var said = lines.stream().map(PlanLineRow::form).toList();
            return new PlanForm(id, version, title, said).withRoom();
        }
    }

    /**
     * Somebody agreed to the plan, or reviewed it.
     *
     * @param word null as long as only IT says so
     * @param note what came out of the review
     */
    record Said(
            UUID id,
            boolean review,
            LocalDate day,
            int edition,
            String name,
            @Nullable Word word,
            String enteredBy,
            LocalDate enteredOn,
            @Nullable String note) {

        public boolean awaitsConfirmation() {
            return review && word == null;
        }

        /** What was entered on their behalf can still be said by themself. */
        public boolean lacksTheirOwnWord() {
            return review && word != Word.PARTNER;
        }
    }

    record Row(
            UUID id,
            Integer version,
            String what,
            @Nullable String baseline,
            @Nullable String reached,
            @Nullable Beneficiary benefits,
            @Nullable String serves,
            LocalDate realisedOn,
            @Nullable OutcomeAnswer answer,
            @Nullable LocalDate answeredOn) {}

    static ValuePage of(
            PartnerAccess access,
            @Nullable Plan plan,
            List<PlanLineRow> lines,
            List<Said> said,
            Slice<Row> outcomes,
            boolean first,
            List<Change> history) {
        return new ValuePage(plan, lines, said, outcomes, first, history, access.mayChange(), access.mayAct());
    }

    /** What both agree to. */
    public List<PlanLineRow> shared() {
        return lines.stream().filter(line -> !line.internal()).toList();
    }

    /** IT's own notes, of which the partner's people are told none. */
    public List<PlanLineRow> internal() {
        return lines.stream().filter(PlanLineRow::internal).toList();
    }

    /** Whether my side has not agreed yet: IT's when I change the plan, the partner's own when I am one of them. */
    public boolean mayAgree() {
        if (plan == null) return false;
        return mayChange && plan.itOn() == null || mayAnswer && plan.word() != Word.PARTNER;
    }

    public boolean mayConsent() {
        return plan != null && mayChange && plan.theyOn() == null;
    }

    public boolean mayReview() {
        return plan != null && plan.isAgreed() && (mayChange || mayAnswer);
    }
}
