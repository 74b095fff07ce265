package org.leanout.demo;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.commitment.CommitmentForm;
import org.leanout.commitment.Side;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;

/** What both sides promise each other. Days are counted back; a negative number is a day still to come. */
record Promising(Relationship relationship) {

    UUID promise(int daysAgo, int dueDaysAgo, String what, String to) {
        PartnerAccess access = relationship.access();
        var form = new CommitmentForm(
                Ids.next(),
                null,
                what,
                Side.IT,
                access.me().id(),
                relationship.contact(to),
                relationship.day(daysAgo),
                relationship.day(dueDaysAgo));
        return relationship.brmOn(daysAgo).commitments().note(access, form);
    }

    /** One of the partner's people promises something to IT. */
    UUID promiseOf(Me person, int daysAgo, int dueDaysAgo, String what) {
        PartnerAccess own = relationship.accessOf(person);
        var form = new CommitmentForm(
                Ids.next(),
                null,
                what,
                Side.PARTNER,
                null,
                own.contactId(),
                relationship.day(daysAgo),
                relationship.day(dueDaysAgo));
        return relationship.personOn(daysAgo, person).commitments().note(own, form);
    }

    void keep(int daysAgo, UUID promise) {
        relationship.brmOn(daysAgo).commitments().keep(relationship.access(), promise, relationship.day(daysAgo));
    }

    void keep(int daysAgo, Me person, UUID promise) {
        relationship
                .personOn(daysAgo, person)
                .commitments()
                .keep(relationship.accessOf(person), promise, relationship.day(daysAgo));
    }

    void drop(int daysAgo, UUID promise, String because) {
        relationship.brmOn(daysAgo).commitments().drop(relationship.access(), promise, because);
    }
}
