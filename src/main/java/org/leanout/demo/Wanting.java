package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.objective.ConfirmationForm;
import org.leanout.objective.ObjectiveForm;
import org.leanout.objective.ObjectiveKind;
import org.leanout.objective.TieForm;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;

/** What the partner wants to achieve, and the work that IT ties to it. Days are counted back. */
record Wanting(Relationship relationship) {

    /** The BRM notes what they seem to want. */
    UUID assume(int daysAgo, String statement, ObjectiveKind kind, String serves, String measure, String target) {
        return relationship
                .brmOn(daysAgo)
                .objectives()
                .add(relationship.access(), objective(statement, kind, serves, measure, target));
    }

    /** One of the partner's people writes down what they want. */
    UUID want(int daysAgo, Me person, String statement, ObjectiveKind kind, String serves) {
        PartnerAccess theirs = relationship.accessOf(person);
        return relationship
                .personOn(daysAgo, person)
                .objectives()
                .add(theirs, objective(statement, kind, serves, null, null));
    }

    private static ObjectiveForm objective(
            String statement, ObjectiveKind kind, String serves, @Nullable String measure, @Nullable String target) {
        return new ObjectiveForm(Ids.next(), null, statement, kind, serves, measure, target, null, null);
    }

    /** One of the partner's people confirms an objective, in better words if there are any. */
    void confirm(int daysAgo, Me person, UUID objective, String seen, @Nullable String wording) {
        PartnerAccess theirs = relationship.accessOf(person);
        relationship
                .personOn(daysAgo, person)
                .objectives()
                .confirm(theirs, objective, new ConfirmationForm(seen, wording, null, null));
    }

    /** Somebody who does not sign in told the BRM. */
    void confirmOnBehalf(int daysAgo, String contact, UUID objective, String seen) {
        var form = new ConfirmationForm(seen, null, relationship.contact(contact), relationship.day(daysAgo + 2));
        relationship.brmOn(daysAgo).objectives().confirm(relationship.access(), objective, form);
    }

    void askAgain(int daysAgo, UUID objective) {
        relationship.brmOn(daysAgo).objectives().ask(relationship.access(), objective);
    }

    void tie(int daysAgo, UUID objective, UUID activity, String why) {
        relationship
                .brmOn(daysAgo)
                .ties()
                .tie(relationship.access(), objective, new TieForm(Ids.next(), activity, why));
    }
}
