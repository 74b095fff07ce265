package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.objective.ActivityForm;
import org.leanout.objective.ActivityKind;
import org.leanout.objective.ConfirmationForm;
import org.leanout.objective.ObjectiveForm;
import org.leanout.objective.ObjectiveKind;
import org.leanout.objective.RetirementForm;
import org.leanout.objective.TieForm;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;

/**
 * What the partner wants to achieve, and the work that IT ties to it. Days are counted back; a negative number is a day
 * still to come.
 */
record Wanting(Relationship relationship) {

    /** An objective in the words that stand now, and what becomes of it. */
    record Wanted(Relationship relationship, UUID id, String statement) {

        /** One of the partner's people says that it is so. */
        Wanted confirmed(int daysAgo, Me person) {
            return confirm(daysAgo, person, null);
        }

        /** One of them says it in better words. */
        Wanted corrected(int daysAgo, Me person, String wording) {
            confirm(daysAgo, person, wording);
            return new Wanted(relationship, id, wording);
        }

        private Wanted confirm(int daysAgo, Me person, @Nullable String wording) {
            var form = new ConfirmationForm(statement, wording, null, null);
            relationship.personOn(daysAgo, person).objectives().confirm(relationship.accessOf(person), id, form);
            return this;
        }

        /** Somebody told the BRM on the same day. */
        Wanted heard(int daysAgo, String contact) {
            var form = new ConfirmationForm(statement, null, relationship.contact(contact), relationship.day(daysAgo));
            relationship.brmOn(daysAgo).objectives().confirm(relationship.access(), id, form);
            return this;
        }

        /** The BRM asks whether it is still right. */
        Wanted askedAgain(int daysAgo) {
            relationship.brmOn(daysAgo).objectives().ask(relationship.access(), id);
            return this;
        }

        Wanted served(int daysAgo, UUID activity, String why) {
            var form = new TieForm(Ids.next(), activity, why);
            relationship.brmOn(daysAgo).ties().tie(relationship.access(), id, form);
            return this;
        }

        void retired(int daysAgo, Me person, String why) {
            var form = new RetirementForm(statement, why, null, null);
            relationship.personOn(daysAgo, person).objectives().retire(relationship.accessOf(person), id, form);
        }

        /** IT takes back what it only assumed. */
        void takenBack(int daysAgo, String why) {
            var form = new RetirementForm(statement, why, null, null);
            relationship.brmOn(daysAgo).objectives().retire(relationship.access(), id, form);
        }
    }

    /** The BRM notes what they seem to want. */
    Wanted assumed(
            int daysAgo,
            String statement,
            ObjectiveKind kind,
            String serves,
            @Nullable String measure,
            @Nullable String target) {
        var form = objective(statement, kind, serves, measure, target);
        UUID id = relationship.brmOn(daysAgo).objectives().add(relationship.access(), form);
        return new Wanted(relationship, id, statement);
    }

    /** One of the partner's people writes down what they want. */
    Wanted wanted(int daysAgo, Me person, String statement, ObjectiveKind kind, String serves) {
        PartnerAccess theirs = relationship.accessOf(person);
        var form = objective(statement, kind, serves, null, null);
        UUID id = relationship.personOn(daysAgo, person).objectives().add(theirs, form);
        return new Wanted(relationship, id, statement);
    }

    private static ObjectiveForm objective(
            String statement, ObjectiveKind kind, String serves, @Nullable String measure, @Nullable String target) {
        return new ObjectiveForm(Ids.next(), null, statement, kind, serves, measure, target, null, null);
    }

    /** Work of IT, which the BRM enters as it begins, or while it is planned; its end may be known to nobody. */
    UUID work(String name, ActivityKind kind, int daysAgo, @Nullable Integer untilDaysAgo, int hours, String ledBy) {
        var until = untilDaysAgo == null ? null : relationship.day(untilDaysAgo);
        var form = new ActivityForm(Ids.next(), null, name, kind, relationship.day(daysAgo), until, hours, ledBy);
        return relationship.brmOn(Math.max(daysAgo, 1)).activities().add(form);
    }
}
