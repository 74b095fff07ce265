package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.help.AnswerForm;
import org.leanout.help.Beneficiary;
import org.leanout.help.DeclineReason;
import org.leanout.help.DeliveryForm;
import org.leanout.help.Effort;
import org.leanout.help.HelpKind;
import org.leanout.help.HelpTiming;
import org.leanout.help.OfferForm;
import org.leanout.help.RequestForm;
import org.leanout.help.ThanksForm;
import org.leanout.shared.Ids;
import org.leanout.shared.Origin;

/** The part of a relationship's story that is about help. */
record Helping(Relationship relationship) {

    /** An offer that was made; what becomes of it is told on. */
    record Offered(Relationship relationship, UUID id) {

        /** One of the partner's people says yes themself. */
        Offered accepted(int daysAgo, Me person) {
            relationship.personOn(daysAgo, person).offers().answer(relationship.accessOf(person), id, own(true, null));
            return this;
        }

        Offered declined(int daysAgo, Me person, @Nullable DeclineReason reason) {
            relationship
                    .personOn(daysAgo, person)
                    .offers()
                    .answer(relationship.accessOf(person), id, own(false, reason));
            return this;
        }

        /** The BRM enters what somebody said; a reason means no. */
        Offered onBehalfOf(String name, int daysAgo, @Nullable DeclineReason reason) {
            var form = new AnswerForm(
                    0, reason == null, relationship.contact(name), relationship.day(daysAgo), reason, null, null);
            relationship.brmOn(daysAgo).offers().answer(relationship.access(), id, form);
            return this;
        }

        Offered delivered(int daysAgo, int minutes) {
            var form = new DeliveryForm(relationship.day(daysAgo), minutes);
            relationship.brmOn(daysAgo).offers().deliver(relationship.access(), id, form);
            return this;
        }

        Offered thanked(int daysAgo, Me person, int rating, @Nullable String words) {
            var form = new ThanksForm(rating, words);
            relationship.personOn(daysAgo, person).offers().thank(relationship.accessOf(person), id, form);
            return this;
        }

        private static AnswerForm own(boolean accepted, @Nullable DeclineReason reason) {
            return new AnswerForm(0, accepted, null, null, reason, null, null);
        }
    }

    /** IT offers help before it is asked. */
    Offered volunteered(
            int daysAgo,
            HelpKind kind,
            HelpTiming timing,
            int minutes,
            String title,
            @Nullable String what,
            String whom) {
        return offer(daysAgo, kind, timing, minutes, title, what, whom, true);
    }

    /** Written down, and not yet offered. */
    Offered drafted(int daysAgo, HelpKind kind, int minutes, String title, String whom) {
        return offer(daysAgo, kind, HelpTiming.BEFORE, minutes, title, null, whom, false);
    }

    private Offered offer(
            int daysAgo,
            HelpKind kind,
            HelpTiming timing,
            int minutes,
            String title,
            @Nullable String what,
            String whom,
            boolean offered) {
        OfferForm form = new OfferForm(
                Ids.next(),
                null,
                title,
                what,
                Origin.VOLUNTEERED,
                kind,
                timing,
                relationship.contact(whom),
                Beneficiary.PARTNER,
                minutes,
                Effort.Unit.MINUTES,
                relationship.day(daysAgo),
                offered);
        return new Offered(relationship, relationship.brmOn(daysAgo).offers().add(relationship.access(), form));
    }

    /** The BRM notes what one of the partner's people asked for. */
    UUID asked(int daysAgo, String who, String title, @Nullable String urgency) {
        var form = new RequestForm(
                Ids.next(), null, title, null, relationship.contact(who), relationship.day(daysAgo), urgency, null);
        return relationship.brmOn(daysAgo).requests().add(relationship.access(), form);
    }

    /** One of the partner's people asks themself. */
    UUID asks(int daysAgo, Me person, String title, @Nullable String what) {
        var form = new RequestForm(Ids.next(), null, title, what, null, null, null, null);
        return relationship.personOn(daysAgo, person).requests().add(relationship.accessOf(person), form);
    }

    void started(int daysAgo, UUID request) {
        relationship.brmOn(daysAgo).requests().start(relationship.access(), request);
    }

    void done(int daysAgo, UUID request) {
        relationship.brmOn(daysAgo).requests().complete(relationship.access(), request);
    }

    void refused(int daysAgo, UUID request, String reason) {
        relationship.brmOn(daysAgo).requests().refuse(relationship.access(), request, reason);
    }
}
