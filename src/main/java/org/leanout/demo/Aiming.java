package org.leanout.demo;

import org.leanout.account.Me;
import org.leanout.ambition.AmbitionForm;
import org.leanout.ambition.ConsentForm;
import org.leanout.maturity.model.Level;
import org.leanout.shared.Ids;

/** Where both sides want the relationship to be. Days are counted back; a negative number is a day still to come. */
record Aiming(Relationship relationship) {

    /** The BRM says where, by when, and why. */
    Aiming set(int daysAgo, Level level, int byDaysAgo, String because) {
        var form = new AmbitionForm(Ids.next(), null, level, relationship.day(byDaysAgo), because);
        relationship.brmOn(daysAgo).ambitions().set(relationship.access(), form);
        return this;
    }

    /** One of the partner's people wants that too. */
    void agreed(int daysAgo, Me person) {
        relationship.personOn(daysAgo, person).ambitions().agree(relationship.accessOf(person), 0);
    }

    /** The BRM heard somebody agree. */
    void heard(int daysAgo, String contact) {
        var form = new ConsentForm(0, relationship.contact(contact), relationship.day(daysAgo));
        relationship.brmOn(daysAgo).ambitions().consent(relationship.access(), form);
    }
}
