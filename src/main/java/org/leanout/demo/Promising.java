package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.commitment.CommitmentForm;
import org.leanout.commitment.Commitments;
import org.leanout.commitment.Side;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;

/** What both sides promise each other. Days are counted back; a negative number is a day still to come. */
record Promising(Relationship relationship) {

    /** A promise, and what becomes of it; the person who gave it, if they are the partner's. */
    record Promised(Relationship relationship, @Nullable Me person, UUID id) {

        void kept(int daysAgo) {
            keptAndEntered(daysAgo, daysAgo);
        }

        /** Whoever gave it says days later that it was done. */
        void keptAndEntered(int daysAgo, int enteredDaysAgo) {
            on(enteredDaysAgo).keep(access(), id, relationship.day(daysAgo));
        }

        void dropped(int daysAgo, String because) {
            on(daysAgo).drop(access(), id, because);
        }

        /** Both sides agree on another day, before the first one passes. */
        Promised moved(int daysAgo, int dueDaysAgo) {
            relationship.brmOn(daysAgo).commitments().move(relationship.access(), id, relationship.day(dueDaysAgo));
            return this;
        }

        private Commitments on(int daysAgo) {
            Faces faces = person == null ? relationship.brmOn(daysAgo) : relationship.personOn(daysAgo, person);
            return faces.commitments();
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
                null);
    }
}
