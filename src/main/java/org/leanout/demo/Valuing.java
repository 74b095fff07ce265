package org.leanout.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.value.AnswerForm;
import org.leanout.value.LineForm;
import org.leanout.value.OutcomeAnswer;
import org.leanout.value.OutcomeForm;
import org.leanout.value.PlanForm;
import org.leanout.value.ReviewForm;

/** What both sides want to achieve together, and what was realised. Days are counted back. */
record Valuing(Relationship relationship) {

    /** What was realised, as IT recorded it, and what the partner says of it. */
    record Realised(Relationship relationship, UUID id) {

        void confirmed(int daysAgo, Me person) {
            answered(daysAgo, person, OutcomeAnswer.CONFIRMED, null);
        }

        void denied(int daysAgo, Me person, String words) {
            answered(daysAgo, person, OutcomeAnswer.NOT_SO, words);
        }

        private void answered(int daysAgo, Me person, OutcomeAnswer answer, @Nullable String words) {
            PartnerAccess theirs = relationship.accessOf(person);
            var form = new AnswerForm(0, answer, words, null, null);
            relationship.personOn(daysAgo, person).outcomes().answer(theirs, id, form);
        }

        /** Somebody told the BRM on the same day. */
        void heard(int daysAgo, String contact) {
            UUID who = relationship.contact(contact);
            var form = new AnswerForm(0, OutcomeAnswer.CONFIRMED, null, who, relationship.day(daysAgo));
            relationship.brmOn(daysAgo).outcomes().answer(relationship.access(), id, form);
        }
    }

    /** The BRM writes the plan, and agrees to it for IT. */
    void plan(int daysAgo, String title, LineForm... lines) {
        var plans = relationship.brmOn(daysAgo).plans();
        plans.write(relationship.access(), new PlanForm(Ids.next(), null, title, List.of(lines)));
        plans.agree(relationship.access(), 1);
    }

    LineForm line(String outcome, String measure, String target, int byDaysAhead) {
        return new LineForm(
                null, outcome, measure, target, relationship.day(-byDaysAhead).toString());
    }

    void agree(int daysAgo, Me person) {
        PartnerAccess theirs = relationship.accessOf(person);
        relationship.personOn(daysAgo, person).plans().agree(theirs, 1);
    }

    void review(int daysAgo, Me person, String note) {
        PartnerAccess theirs = relationship.accessOf(person);
        LocalDate day = relationship.day(daysAgo);
        relationship.personOn(daysAgo, person).plans().review(theirs, new ReviewForm(Ids.next(), day, note, null));
    }

    Realised outcome(int daysAgo, String what, String measured, String serves) {
        var form = new OutcomeForm(Ids.next(), null, what, measured, serves, relationship.day(daysAgo));
        return new Realised(relationship, relationship.brmOn(daysAgo).outcomes().record(relationship.access(), form));
    }
}
