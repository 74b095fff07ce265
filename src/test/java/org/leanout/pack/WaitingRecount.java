package org.leanout.pack;

import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.leanout.Records;

/** Counts once more what waits for a word of a partner's people, kind by kind: row by row from the bare tables. */
class WaitingRecount {

    private final Records records;
    private final UUID partner;
    private final LocalDate today;

    WaitingRecount(Records records, UUID partner, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.today = today;
    }

    /** Tells the number of each kind, 0 too. */
    void tell(BiConsumer<String, Integer> kinds) {
        kinds.accept("PROPOSAL", count("proposal", this::isUndecided));
        kinds.accept("VERDICT", count("proposal", this::isToBeConfirmed));
        kinds.accept("OFFER", count("offer", it -> is(it, "state", "OFFERED")));
        kinds.accept("OBJECTIVE", count("objective", it -> it.get("retired_on") == null && it.get("asked_on") != null));
        kinds.accept("IMPROVEMENT", count("improvement", it -> is(it, "state", "CLOSED") && lacksTheirWord(it)));
        kinds.accept("OUTCOME", count("outcome", WaitingRecount::lacksTheirWord));
        kinds.accept("DEMAND", count("demand", it -> is(it, "state", "AGREED") && !isTheirs(it, "confirmed_word")));
        kinds.accept("REPLY", count("reply", this::isUnanswered));
        kinds.accept("IMPACT", count("impact", this::isToldByIt));
        kinds.accept(
                "COMPLAINT",
                count("complaint", it -> it.get("closed_on") == null && it.get("done_on") != null && hasSteps(it)));
        kinds.accept("CLOSURE", count("complaint", it -> is(it, "closed_word", "ON_BEHALF") && hasSteps(it)));
        kinds.accept("DISPUTE", count("dispute", WaitingRecount::isForThemToSettle));
        kinds.accept("WORKSHOP", count("gap_workshop", it -> it.get("agreed_on") == null));
        kinds.accept("ROUND", count("round", this::isOpen));
        kinds.accept("PROMISE", count("due_day", this::isAskedOfThem));
        kinds.accept("PLANNING_SESSION", count("interaction", WaitingRecount::isUnconfirmed));
        kinds.accept("AMBITION", count("ambition", it -> it.get("it_on") != null && !isTheirs(it, "they_word")));
        kinds.accept("PLAN", count("value_plan", this::isAgreedByItAlone));
        kinds.accept("PLAN_REVIEW", count("value_plan", this::isReviewedByItAlone));
        kinds.accept("PRIORITIES", isRankedByItAlone() ? 1 : 0);
    }

    private boolean isUndecided(Map<String, Object> proposal) {
        return List.of("SENT", "ANSWERED").contains(proposal.get("state")) && proposal.get("verdict") == null;
    }

    private boolean isToBeConfirmed(Map<String, Object> proposal) {
        return proposal.get("confirm_contact_id") != null
                && !is(proposal, "state", "WITHDRAWN")
                && count(
                                "verdict",
                                it -> it.get("proposal_id").equals(id(proposal))
                                        && it.get("of_version").equals(proposal.get("versions"))
                                        && !(boolean) it.get("opinion"))
                        > 0;
    }

    private static boolean lacksTheirWord(Map<String, Object> row) {
        return !is(row, "answer", "NOT_SO") && !isTheirs(row, "answer_word");
    }

    private static boolean isTheirs(Map<String, Object> row, String word) {
        return is(row, word, "PARTNER");
    }

    private boolean isUnanswered(Map<String, Object> reply) {
        return reply.get("answer") == null
                && count("impact", it -> id(it).equals(reply.get("impact_id")) && it.get("harm_on") != null) == 1;
    }

    private boolean isToldByIt(Map<String, Object> impact) {
        return !isTheirs(impact, "reporter_word")
                && lacksTheirWord(impact)
                && count("reply", it -> it.get("impact_id").equals(id(impact))) == 0;
    }

    private boolean hasSteps(Map<String, Object> complaint) {
        return count("complaint_step", it -> it.get("complaint_id").equals(id(complaint))) > 0;
    }

    private static boolean isForThemToSettle(Map<String, Object> dispute) {
        return dispute.get("outcome") == null
                && (dispute.get("reply") != null || dispute.get("raised_contact_id") == null);
    }

    private boolean isOpen(Map<String, Object> round) {
        List<Object> answered = records.of(partner, "partner_answer").stream()
                .filter(it -> it.get("round_id").equals(id(round)))
                .map(it -> it.get("contact_id"))
                .toList();
        return day(round, "ended_on").isAfter(today)
                && count(
                                "round_invitation",
                                it -> it.get("round_id").equals(id(round)) && !answered.contains(it.get("contact_id")))
                        > 0;
    }

    private boolean isAskedOfThem(Map<String, Object> day) {
        return day.get("answer") == null
                && day.get("asked_contact_id") == null
                && count(
                                "commitment",
                                it -> id(it).equals(day.get("commitment_id"))
                                        && is(it, "state", "OPEN")
                                        && !day(it, "due_on").isBefore(today))
                        == 1;
    }

    private static boolean isUnconfirmed(Map<String, Object> talk) {
        return is(talk, "kind", "PLANNING_SESSION")
                && is(talk, "invited_by", "PARTNER")
                && talk.get("invitation_confirmed_by") == null
                && (boolean) talk.get("shared");
    }

    /** IT has agreed to the plan as it stands, and none of the partner's people has by themself. */
    private boolean isAgreedByItAlone(Map<String, Object> plan) {
        List<Object> said = records.of(partner, "plan_agreement").stream()
                .filter(it ->
                        it.get("plan_id").equals(id(plan)) && it.get("edition").equals(plan.get("edition")))
                .map(it -> it.get("contact_id") == null ? "IT" : it.get("word"))
                .toList();
        return said.contains("IT") && !said.contains("PARTNER");
    }

    private boolean isReviewedByItAlone(Map<String, Object> plan) {
        return records.of(partner, "plan_review").stream()
                .filter(it -> it.get("plan_id").equals(id(plan)))
                .max(Comparator.comparing((Map<String, Object> it) -> day(it, "held_on"))
                        .thenComparing(it -> id(it).toString()))
                .filter(it -> !isTheirs(it, "word"))
                .isPresent();
    }

    private boolean isRankedByItAlone() {
        return count("ranking", it -> true) > 0 && count("ranking", it -> it.get("contact_id") != null) == 0;
    }

    private int count(String table, Predicate<Map<String, Object>> such) {
        return (int) records.of(partner, table).stream().filter(such).count();
    }
}
