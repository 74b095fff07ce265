package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.help.HelpKind;
import org.leanout.help.HelpTiming;
import org.leanout.help.RequestForm;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Ids;
import org.leanout.shared.Origin;

/** The part of a relationship's story that is about help. Days are counted back. */
record Helping(Relationship relationship) {

    /** What one of the partner's people asked for, and what becomes of it. */
    record Asked(Relationship relationship, UUID id) {

        Asked started(int daysAgo) {
            relationship.brmOn(daysAgo).requests().start(relationship.access(), id);
            return this;
        }

        void done(int daysAgo) {
            relationship.brmOn(daysAgo).requests().complete(relationship.access(), id);
        }

        void refused(int daysAgo, String reason) {
            relationship.brmOn(daysAgo).requests().refuse(relationship.access(), id, reason);
        }

        void removed(int daysAgo, String reason) {
            relationship.brmOn(daysAgo).requests().remove(relationship.access(), id, reason);
        }
    }

    /** IT offers help to somebody by name, or to nobody if it is null. */
    Offering offer(int daysAgo, HelpKind kind, int minutes, String title, @Nullable String whom) {
        return new Offering(
                relationship,
                daysAgo,
                kind,
                minutes,
                title,
                whom,
                Origin.VOLUNTEERED,
                HelpTiming.BEFORE,
                Beneficiary.PARTNER,
                null);
    }

    /** The BRM notes what one of the partner's people asked for. */
    Asked asked(int daysAgo, String who, String title, @Nullable String urgency) {
        return askedEnteredOn(daysAgo, daysAgo, who, title, urgency);
    }

    /** The BRM notes it days later. */
    Asked askedEnteredOn(int daysAgo, int enteredDaysAgo, String who, String title, @Nullable String urgency) {
        var form = new RequestForm(
                Ids.next(), null, title, null, relationship.contact(who), relationship.day(daysAgo), urgency, null);
        return new Asked(
                relationship, relationship.brmOn(enteredDaysAgo).requests().add(relationship.access(), form));
    }

    /** One of the partner's people asks themself. */
    Asked asks(int daysAgo, Me person, String title, @Nullable String what) {
        var form = new RequestForm(Ids.next(), null, title, what, null, null, null, null);
        return new Asked(
                relationship,
                relationship.personOn(daysAgo, person).requests().add(relationship.accessOf(person), form));
    }
}
