package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.help.AnswerForm;
import org.leanout.help.DeclineReason;
import org.leanout.help.DeliveryForm;
import org.leanout.help.ThanksForm;

/** An offer that was made, and what becomes of it. Days are counted back. */
record Offered(Relationship relationship, UUID id) {

    /** One of the partner's people says yes themself. */
    Offered accepted(int daysAgo, Me person) {
        return answered(daysAgo, person, new AnswerForm(0, true, null, null, null, null, null));
    }

    Offered declined(int daysAgo, Me person, DeclineReason reason, @Nullable String words) {
        return answered(daysAgo, person, new AnswerForm(0, false, null, null, reason, words, null));
    }

    /** Not now: they say on which day IT may ask again. */
    Offered postponed(int daysAgo, Me person, int askAgainDaysAgo, @Nullable String words) {
        var form =
                new AnswerForm(0, false, null, null, DeclineReason.NOT_NOW, words, relationship.day(askAgainDaysAgo));
        return answered(daysAgo, person, form);
    }

    private Offered answered(int daysAgo, Me person, AnswerForm form) {
        relationship.personOn(daysAgo, person).offers().answer(relationship.accessOf(person), id, form);
        return this;
    }

    /** Somebody said yes, and the BRM enters it on the same day. */
    Offered heardYes(int daysAgo, String name) {
        return heard(daysAgo, daysAgo, name, null);
    }

    Offered heardNo(int daysAgo, String name, DeclineReason reason) {
        return heard(daysAgo, daysAgo, name, reason);
    }

    /** The BRM enters days later what somebody said; a reason means no. */
    Offered heard(int saidDaysAgo, int enteredDaysAgo, String name, @Nullable DeclineReason reason) {
        var form = new AnswerForm(
                0, reason == null, relationship.contact(name), relationship.day(saidDaysAgo), reason, null, null);
        relationship.brmOn(enteredDaysAgo).offers().answer(relationship.access(), id, form);
        return this;
    }

    Offered delivered(int daysAgo, int minutes) {
        var form = new DeliveryForm(relationship.day(daysAgo), minutes);
        relationship.brmOn(daysAgo).offers().deliver(relationship.access(), id, form);
        return this;
    }

    void thanked(int daysAgo, Me person, int rating, @Nullable String words) {
        var form = new ThanksForm(rating, words);
        relationship.personOn(daysAgo, person).offers().thank(relationship.accessOf(person), id, form);
    }

    /** What was accepted becomes a promise of IT. */
    Offered promised(int daysAgo, int dueDaysAgo, String what, String to) {
        new Promising(relationship, id).promise(daysAgo, dueDaysAgo, what, to);
        return this;
    }

    void withdrawn(int daysAgo) {
        relationship.brmOn(daysAgo).offers().withdraw(relationship.access(), id);
    }
}
