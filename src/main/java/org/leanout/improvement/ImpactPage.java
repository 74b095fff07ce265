package org.leanout.improvement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** One impact, what they say of it, how IT answers for it if it is harm, and what I may do with it. */
record ImpactPage(
        Details impact,
        List<Said> replies,
        List<Change> history,
        boolean mayChange,
        boolean mayRemove,
        boolean mayReply,
        boolean mayAnswerForThem,
        boolean mayConfirm,
        boolean mayObject) {

    record Details(
            UUID id,
            Integer version,
            String what,
            LocalDate happenedOn,
            @Nullable UUID reporterId,
            @Nullable String reporter,
            @Nullable Word reporterWord,
            LocalDate reportedOn,
            Effect effect,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable String words,
            @Nullable ImpactAnswer answer,
            @Nullable Effect theirEffect,
            @Nullable Integer theirAmount,
            @Nullable String theirUnit,
            @Nullable String theirWords,
            @Nullable String answeredBy,
            @Nullable Word answerWord,
            @Nullable LocalDate answeredOn,
            @Nullable String answerEnteredBy,
            @Nullable LocalDate answerEnteredOn,
            @Nullable String objectedBy,
            @Nullable LocalDate objectedOn,
            @Nullable String objection,
            @Nullable LocalDate harmOn,
            @Nullable LocalDate repliedOn,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn)
            implements Asked {

        public ImpactStanding standing() {
            return ImpactStanding.of(reporterWord, answer, answerWord);
        }

        public boolean isUnanswered() {
            return harmOn != null && repliedOn == null;
        }

        ImpactForm form() {
            return new ImpactForm(id, version, what, effect, amount, unit, words, happenedOn, reporterId, reportedOn);
        }

        @Override
        public String path() {
            return "/impacts/" + id;
        }
    }

    /** A reply of IT, and what they say of it. */
    record Said(
            UUID id,
            String text,
            LocalDate repliedOn,
            String enteredBy,
            @Nullable ReplyAnswer answer,
            @Nullable String answerWords,
            @Nullable String answeredBy,
            @Nullable Word answerWord,
            @Nullable LocalDate answeredOn,
            @Nullable String answerEnteredBy,
            @Nullable LocalDate answerEnteredOn,
            boolean latest) {

        /** Whether one of the partner's people may say, or say otherwise, what they think of it. */
        public boolean isOpenToThem() {
            return latest;
        }

        public boolean lacksTheirOwnWord() {
            return latest && answerWord != Word.PARTNER;
        }

        public boolean isAccepted() {
            return answer == ReplyAnswer.GOOD;
        }
    }

    static ImpactPage of(PartnerAccess access, Details it, List<Said> replies, List<Change> history, LocalDate today) {
        boolean writes = access.wrote(it.reporterWord(), it.reporterId()) && (access.mayChange() || access.mayAct());
        boolean confirmed = it.standing().isConfirmed();
        boolean theirOwn = it.answerWord() == Word.PARTNER || confirmed;
        boolean settled = it.answer() != null && it.answer().isYes();
        boolean fresh = it.enteredOn().equals(today) && replies.isEmpty() && it.answer() == null;
        return new ImpactPage(
                it,
                replies,
                history,
                writes && !settled,
                writes && fresh,
                access.mayChange() && it.isUnanswered(),
                access.mayChange() && !theirOwn,
                access.mayAct() && !confirmed,
                access.mayAct() && confirmed);
    }
}
