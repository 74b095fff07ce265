package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.commitment.CommitmentForm;
import org.leanout.commitment.DueDayAnswer;
import org.leanout.commitment.DueDayAnswerForm;
import org.leanout.commitment.DueDayConsentForm;
import org.leanout.commitment.DueDayForm;
import org.leanout.commitment.Side;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;

/**
 * What both sides promise each other. Days are counted back; a negative number is a day still to come.
 *
 * @param origin the accepted offer, the adopted proposal or the improvement that it comes of, if it comes of one
 */
record Promising(Relationship relationship, @Nullable UUID origin) {

    /** A promise, and what becomes of it; the person who gave it, if they are the partner's. */
    record Promised(Relationship relationship, @Nullable Me person, UUID id) {

        void kept(int daysAgo) {
            keptAndEntered(daysAgo, daysAgo);
        }

        /** Whoever gave it says days later that it was done. */
        void keptAndEntered(int daysAgo, int enteredDaysAgo) {
            on(enteredDaysAgo).commitments().keep(access(), id, relationship.day(daysAgo));
        }

        void dropped(int daysAgo, String because) {
            on(daysAgo).commitments().drop(access(), id, because);
        }

        /** Whoever gave it proposes another day, and the other side agrees the day after. */
        Promised moved(int daysAgo, int dueDaysAgo, Me theirs) {
            UUID day = proposed(daysAgo, dueDaysAgo);
            say(daysAgo - 1, theirs, day, DueDayAnswer.AGREED);
            return this;
        }

        /** The BRM notes that one of theirs agreed in a talk. */
        Promised movedInTalk(int daysAgo, int dueDaysAgo, String who) {
            UUID day = proposed(daysAgo, dueDaysAgo);
            var consent = new DueDayConsentForm(day, 0, relationship.contact(who), relationship.day(daysAgo));
            relationship.brmOn(daysAgo).dueDays().consent(relationship.access(), id, consent);
            return this;
        }

        /** Another day is proposed, and nobody has answered yet. */
        UUID proposed(int daysAgo, int dueDaysAgo) {
            var form = new DueDayForm(Ids.next(), relationship.day(dueDaysAgo));
            return on(daysAgo).dueDays().propose(access(), id, form);
        }

        /** The other side wants to keep the day. */
        Promised notMoved(int daysAgo, int dueDaysAgo, Me theirs) {
            say(daysAgo - 1, theirs, proposed(daysAgo, dueDaysAgo), DueDayAnswer.DECLINED);
            return this;
        }

        private void say(int daysAgo, Me theirs, UUID day, DueDayAnswer answer) {
            boolean byIt = person != null;
            Faces faces = byIt ? relationship.brmOn(daysAgo) : relationship.personOn(daysAgo, theirs);
            PartnerAccess access = byIt ? relationship.access() : relationship.accessOf(theirs);
            faces.dueDays().answer(access, id, new DueDayAnswerForm(day, 0, answer));
        }

        private Faces on(int daysAgo) {
            return person == null ? relationship.brmOn(daysAgo) : relationship.personOn(daysAgo, person);
        }

        private PartnerAccess access() {
            return person == null ? relationship.access() : relationship.accessOf(person);
        }
    }

    Promised promise(int daysAgo, int dueDaysAgo, String what, String to) {
        return promised(daysAgo, daysAgo, dueDaysAgo, what, to);
    }

    /** The BRM enters a promise days after it was given. */
    Promised promised(int daysAgo, int enteredDaysAgo, int dueDaysAgo, String what, String to) {
        PartnerAccess access = relationship.access();
        UUID mine = access.me().id();
        var form = form(daysAgo, dueDaysAgo, what, Side.IT, mine, relationship.contact(to));
        UUID id = relationship.brmOn(enteredDaysAgo).commitments().note(access, form);
        return new Promised(relationship, null, id);
    }

    /** One of the partner's people promises something to IT. */
    Promised promiseOf(Me person, int daysAgo, int dueDaysAgo, String what) {
        PartnerAccess own = relationship.accessOf(person);
        var form = form(daysAgo, dueDaysAgo, what, Side.PARTNER, null, own.contactId());
        UUID id = relationship.personOn(daysAgo, person).commitments().note(own, form);
        return new Promised(relationship, person, id);
    }

    private CommitmentForm form(
            int daysAgo, int dueDaysAgo, String what, Side owedBy, @Nullable UUID account, @Nullable UUID contact) {
        return new CommitmentForm(
                Ids.next(),
                null,
                what,
                owedBy,
                account,
                contact,
                relationship.day(daysAgo),
                relationship.day(dueDaysAgo),
                origin);
    }
}
