package org.leanout.demo;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leanout.account.Me;
import org.leanout.rating.RoundForm;
import org.leanout.rating.ViewForm;
import org.leanout.rating.WorkshopForm;
import org.leanout.shared.Ids;

/** How both sides say they see each other. Days are counted back; each of six answers is from 1 to 5. */
record Rating(Relationship relationship) {

    /** The BRM asks people who have an account of their own; the last day for answers counts. */
    UUID round(int daysAgo, int untilDaysAgo, String title, Me... asked) {
        var people = Arrays.stream(asked)
                .map(person -> relationship.contact(person.name()))
                .collect(Collectors.toSet());
        var form = new RoundForm(Ids.next(), null, title, relationship.day(untilDaysAgo), people);
        return relationship.brmOn(daysAgo).rounds().open(relationship.access(), form);
    }

    /** One of the partner's people answers, and may be named if few do. */
    void says(int daysAgo, Me person, UUID round, int... points) {
        relationship
                .personOn(daysAgo, person)
                .rounds()
                .answer(relationship.accessOf(person), round, ViewForm.of(Ids.next(), true, points));
    }

    void saysForIt(int daysAgo, UUID round, int... points) {
        relationship
                .brmOn(daysAgo)
                .rounds()
                .answerForIt(relationship.access(), round, ViewForm.of(Ids.next(), false, points));
    }

    /** Both sides talk about it, and one of the partner's people agrees to what was written down. */
    void workshop(int daysAgo, UUID round, String position, String actions, int lookAgainDaysAgo, Me agreedBy) {
        var form = new WorkshopForm(
                Ids.next(), null, relationship.day(daysAgo), position, actions, relationship.day(lookAgainDaysAgo));
        UUID id = relationship.brmOn(daysAgo).workshops().hold(relationship.access(), round, form);
        relationship.personOn(daysAgo - 1, agreedBy).workshops().agree(relationship.accessOf(agreedBy), round, id, 0);
    }
}
