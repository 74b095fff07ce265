package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.demand.AgreementForm;
import org.leanout.demand.AnswerForm;
import org.leanout.demand.Arose;
import org.leanout.demand.DemandAnswer;
import org.leanout.demand.DemandForm;
import org.leanout.shared.Ids;

/** Work that the partner wants of IT, and what both agree on. Days are counted back. */
record Shaping(Relationship relationship) {

    /** A demand as it stands; what comes of it is told on. */
    record Wanted(Relationship relationship, UUID id, int version) {

        Wanted agreed(int daysAgo, String text, @Nullable Integer hours) {
            var form = new AgreementForm(version, text, hours, relationship.day(daysAgo));
            relationship.brmOn(daysAgo).demands().agree(relationship.access(), id, form);
            return next();
        }

        void confirmed(int daysAgo, Me person) {
            answered(daysAgo, person, DemandAnswer.CONFIRMED, null);
        }

        Wanted denied(int daysAgo, Me person, String words) {
            return answered(daysAgo, person, DemandAnswer.NOT_SO, words);
        }

        private Wanted answered(int daysAgo, Me person, DemandAnswer answer, @Nullable String words) {
            var form = new AnswerForm(version, answer, words, null, null);
            relationship.personOn(daysAgo, person).demands().answer(relationship.accessOf(person), id, form);
            return next();
        }

        /** The BRM heard somebody say that this is what was agreed on. */
        void heard(int daysAgo, String contact) {
            var form = new AnswerForm(
                    version, DemandAnswer.CONFIRMED, null, relationship.contact(contact), relationship.day(daysAgo));
            relationship.brmOn(daysAgo).demands().answer(relationship.access(), id, form);
        }

        void dropped(int daysAgo, String because) {
            relationship.brmOn(daysAgo).demands().drop(relationship.access(), id, because);
        }

        private Wanted next() {
            return new Wanted(relationship, id, version + 1);
        }
    }

    Wanted noted(int daysAgo, Arose arose, String title, String ask, String contact) {
        return noted(daysAgo, arose, title, ask, contact, null);
    }

    /** What comes of a proposal that goes ahead. */
    Wanted noted(int daysAgo, Arose arose, String title, String ask, String contact, @Nullable UUID proposal) {
        UUID who = relationship.contact(contact);
        var form = new DemandForm(Ids.next(), null, title, arose, ask, relationship.day(daysAgo), who, null, proposal);
        return new Wanted(relationship, relationship.brmOn(daysAgo).demands().note(relationship.access(), form), 0);
    }
}
