package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing on file about a partner; its day is the one that its kind names. A disputed entry counts nothing. */
public sealed interface Entry {

    Stamp stamp();

    default UUID id() {
        return stamp().id();
    }

    default LocalDate day() {
        return stamp().day();
    }

    /** Every day on which something about this entry happened. */
    default Stream<LocalDate> days() {
        return known(day());
    }

    private static Stream<LocalDate> known(@Nullable LocalDate... days) {
        return Stream.of(days).filter(Objects::nonNull);
    }

    /** A volunteered offer that was accepted or declined; its day is the day of the answer. */
    record Offer(Stamp stamp, boolean accepted, Timing timing, boolean alert, boolean named) implements Entry {
        /** A monitoring alert, or an offer to nobody by name, is none. */
        boolean isHelp() {
            return named && !alert;
        }
    }

    /** An ask at relationship level; its day is the day it was asked. */
    record Request(Stamp stamp) implements Entry {}

    /** A commitment, kept by the agreed date or not; its day is the due day, as re-agreed. */
    record Commitment(Stamp stamp, boolean kept) implements Entry {}

    /** A proposal; its day is the day it was sent. */
    record Proposal(Stamp stamp, @Nullable Answer answer) implements Entry {
        @Override
        public Stream<LocalDate> days() {
            return known(day(), answer == null ? null : answer.day());
        }
    }

    /** An active objective with all confirmations of its words and the latest IT activity tied to it; noted on its day. */
    record Objective(
            Stamp stamp,
            List<Answer> confirmations,
            @Nullable LocalDate activityOn) implements Entry {
        public Objective {
            confirmations = List.copyOf(confirmations);
        }

        Objective confirmed(Answer answer) {
            List<Answer> all =
                    Stream.concat(confirmations.stream(), Stream.of(answer)).toList();
            return new Objective(stamp, all, activityOn);
        }

        Objective tied(LocalDate day) {
            return new Objective(stamp, confirmations, day);
        }

        @Override
        public Stream<LocalDate> days() {
            return Stream.concat(
                    known(day(), activityOn), confirmations.stream().map(Answer::day));
        }
    }

    /** A closed improvement; its impact is "recorded only" until the day the partner confirmed it. */
    record ImprovementItem(Stamp stamp, @Nullable LocalDate confirmedOn) implements Entry {
        @Override
        public Stream<LocalDate> days() {
            return known(day(), confirmedOn);
        }
    }

    /** A planning session that the partner invited IT to; its day is the day it was held. */
    record PlanningSession(Stamp stamp) implements Entry {}

    /** The joint value plan; its day is the latest on which both sides agreed or reviewed it. */
    record ValuePlan(Stamp stamp) implements Entry {
        /** Both sides' word is needed: what was entered on the partner's behalf is still IT's side only. */
        boolean isJoint() {
            return stamp.word() == Word.PARTNER || stamp.word() == Word.APPROVED_IMPORT;
        }
    }

    /** A realised outcome; its day is the day it was confirmed. */
    record Outcome(Stamp stamp) implements Entry {}

    /** What one person of the partner answered in a round: points of so many statements; its day is the round's end. */
    record PartnerView(Stamp stamp, UUID person, int points, int statements) implements Entry {
        public PartnerView {
            Refusal.unless(statements > 0, "maturity.refused.statements");
        }
    }

    /** Harm that IT did; its day is the day it was reported. */
    record Harm(Stamp stamp, @Nullable LocalDate repliedOn) implements Entry {
        @Override
        public Stream<LocalDate> days() {
            return known(day(), repliedOn);
        }
    }

    /** A complaint; its day is the day it was reported. */
    record Complaint(
            Stamp stamp,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate escalatedOn) implements Entry {
        @Override
        public Stream<LocalDate> days() {
            return known(day(), closedOn, escalatedOn);
        }
    }

    /** A third party hired past IT; its day is the day it was reported. */
    record Bypass(Stamp stamp) implements Entry {}

    /** A two-way interaction. */
    record Interaction(Stamp stamp) implements Entry {}

    /** A service review that was held. */
    record ServiceReview(Stamp stamp) implements Entry {}

    /** That a person of the partner answered, commented or confirmed something. */
    record PartnerAct(Stamp stamp, UUID person, String name) implements Entry {}
}
