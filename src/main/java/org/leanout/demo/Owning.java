package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.improvement.ImpactAnswer;
import org.leanout.improvement.ImpactAnswerForm;
import org.leanout.improvement.ImpactForm;
import org.leanout.improvement.ReplyAnswer;
import org.leanout.improvement.ReplyAnswerForm;
import org.leanout.improvement.ReplyForm;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;

/** What IT did to the partner, good or bad, and how it owns up to that. Days are counted back. */
record Owning(Relationship relationship) {

    /** An impact that was told. */
    record Told(Relationship relationship, UUID id) {

        Told confirmed(int daysAgo, Me person) {
            var form = new ImpactAnswerForm(0, ImpactAnswer.CONFIRMED, null, null, null, null, null, null);
            relationship.personOn(daysAgo, person).impacts().answer(relationship.accessOf(person), id, form);
            return this;
        }

        Replied replied(int daysAgo, String text) {
            var form = new ReplyForm(Ids.next(), text, relationship.day(daysAgo));
            UUID reply = relationship.brmOn(daysAgo).impacts().reply(relationship.access(), id, form);
            return new Replied(this, reply);
        }
    }

    /** Harm that IT has answered for. */
    record Replied(Told told, UUID id) {

        void accepted(int daysAgo, Me person) {
            answered(daysAgo, person, ReplyAnswer.GOOD, null);
        }

        /** It waits for another reply. */
        Told notYet(int daysAgo, Me person, String words) {
            answered(daysAgo, person, ReplyAnswer.NOT_YET, words);
            return told;
        }

        private void answered(int daysAgo, Me person, ReplyAnswer answer, @Nullable String words) {
            var form = new ReplyAnswerForm(answer, words, null, null);
            PartnerAccess theirs = told.relationship.accessOf(person);
            told.relationship.personOn(daysAgo, person).impacts().answerReply(theirs, told.id, id, form);
        }
    }

    /** IT notes what it noticed itself. */
    Told noted(int daysAgo, String what, Improving.Came came) {
        return byIt(daysAgo, what, came, null);
    }

    /** IT notes what somebody told it. */
    Told heard(int daysAgo, String contact, String what, Improving.Came came) {
        return byIt(daysAgo, what, came, relationship.contact(contact));
    }

    private Told byIt(int daysAgo, String what, Improving.Came came, @Nullable UUID contact) {
        var impacts = relationship.brmOn(daysAgo).impacts();
        return new Told(relationship, impacts.report(relationship.access(), form(daysAgo, what, came, contact)));
    }

    /** One of the partner's people tells IT. */
    Told told(int daysAgo, Me person, String what, Improving.Came came) {
        var impacts = relationship.personOn(daysAgo, person).impacts();
        return new Told(relationship, impacts.report(relationship.accessOf(person), form(daysAgo, what, came, null)));
    }

    private ImpactForm form(int daysAgo, String what, Improving.Came came, @Nullable UUID contact) {
        var day = relationship.day(daysAgo);
        return new ImpactForm(
                Ids.next(), null, what, came.effect(), came.amount(), came.unit(), came.words(), day, contact, day);
    }
}
