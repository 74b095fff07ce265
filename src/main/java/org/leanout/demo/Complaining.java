package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.complaint.ClosingAnswer;
import org.leanout.complaint.ClosingForm;
import org.leanout.complaint.ComplaintForm;
import org.leanout.complaint.EscalationForm;
import org.leanout.complaint.RemedyForm;
import org.leanout.complaint.Severity;
import org.leanout.shared.Ids;

/** What the partner complains of, and what becomes of it. Days are counted back. */
record Complaining(Relationship relationship) {

    /** A complaint; what is done about it, and said to that, is told on. */
    record Raised(Relationship relationship, UUID id, int version) {

        Raised done(int daysAgo, String text) {
            var form = new RemedyForm(Ids.next(), text, relationship.day(daysAgo));
            relationship.brmOn(daysAgo).complaints().act(relationship.access(), id, form);
            return next();
        }

        void closed(int daysAgo, Me person) {
            answered(daysAgo, person, ClosingAnswer.CLOSED, null);
        }

        Raised notYet(int daysAgo, Me person, String words) {
            return answered(daysAgo, person, ClosingAnswer.NOT_YET, words);
        }

        private Raised answered(int daysAgo, Me person, ClosingAnswer answer, @Nullable String words) {
            var form = new ClosingForm(Ids.next(), version, answer, words, null, null);
            relationship.personOn(daysAgo, person).complaints().answer(relationship.accessOf(person), id, form);
            return next();
        }

        /** The BRM heard somebody say that it is settled. */
        void heardClosed(int daysAgo, String contact, String words) {
            var form = new ClosingForm(
                    Ids.next(),
                    version,
                    ClosingAnswer.CLOSED,
                    words,
                    relationship.contact(contact),
                    relationship.day(daysAgo));
            relationship.brmOn(daysAgo).complaints().answer(relationship.access(), id, form);
        }

        Raised escalated(int daysAgo, Me person, String toWhom, String because) {
            var form = new EscalationForm(Ids.next(), toWhom, because, null, null);
            relationship.personOn(daysAgo, person).complaints().escalate(relationship.accessOf(person), id, form);
            return next();
        }

        /** IT passes it on by itself. */
        Raised passedOn(int daysAgo, String toWhom, String because) {
            var form = new EscalationForm(Ids.next(), toWhom, because, null, null);
            relationship.brmOn(daysAgo).complaints().escalate(relationship.access(), id, form);
            return next();
        }

        /** As it is read with one thing more. */
        private Raised next() {
            return new Raised(relationship, id, version + 1);
        }
    }

    /** One of the partner's people complains. */
    Raised told(int daysAgo, Me person, Severity severity, String what, @Nullable String words) {
        var form = new ComplaintForm(Ids.next(), null, what, words, severity, null, null, null, null);
        var complaints = relationship.personOn(daysAgo, person).complaints();
        return new Raised(relationship, complaints.raise(relationship.accessOf(person), form), 0);
    }

    /** The BRM notes what one of the partner's people said. */
    Raised heard(int daysAgo, String contact, Severity severity, String what) {
        return noted(daysAgo, relationship.contact(contact), null, severity, what);
    }

    /** The BRM notes what somebody said who is no contact. */
    Raised overheard(int daysAgo, String who, Severity severity, String what) {
        return noted(daysAgo, null, who, severity, what);
    }

    private Raised noted(int daysAgo, @Nullable UUID contact, @Nullable String who, Severity severity, String what) {
        UUID owner = relationship.brm().id();
        var form = new ComplaintForm(
                Ids.next(), null, what, null, severity, relationship.day(daysAgo), contact, who, owner);
        var complaints = relationship.brmOn(daysAgo).complaints();
        return new Raised(relationship, complaints.raise(relationship.access(), form), 0);
    }
}
