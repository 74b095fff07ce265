package org.leanout.demo;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.dispute.DisputeForm;
import org.leanout.dispute.Settlement;
import org.leanout.shared.Ids;

/** What the partner's people say is not right. Days are counted back. */
record Disputing(Relationship relationship) {

    /** A dispute as it stands. */
    record Raised(Relationship relationship, UUID id) {

        Raised answered(int daysAgo, String reply) {
            relationship.brmOn(daysAgo).disputes().reply(relationship.access(), id, 0, reply);
            return this;
        }

        /** One of the partner's people lets the record stand. */
        void letStand(int daysAgo, Me person, String words) {
            relationship
                    .personOn(daysAgo, person)
                    .disputes()
                    .settle(relationship.accessOf(person), id, 1, Settlement.STANDS, words);
        }
    }

    Raised raise(int daysAgo, Me person, UUID record, String reason) {
        var form = new DisputeForm(Ids.next(), record, reason);
        return new Raised(
                relationship,
                relationship.personOn(daysAgo, person).disputes().raise(relationship.accessOf(person), form));
    }
}
