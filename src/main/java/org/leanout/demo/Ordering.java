package org.leanout.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.demo.Wanting.Wanted;
import org.leanout.priority.RankingForm;
import org.leanout.shared.Ids;

/** What comes first of what the partner wants. Days are counted back; each side ranks once. */
record Ordering(Relationship relationship) {

    /** One of the partner's people says what comes first. */
    Ordering ranked(int daysAgo, Me person, Wanted... first) {
        var form = form(null, null, first);
        relationship.personOn(daysAgo, person).priorities().rank(relationship.accessOf(person), form);
        return this;
    }

    /** So does the BRM, for IT. */
    Ordering rankedForIt(int daysAgo, Wanted... first) {
        relationship.brmOn(daysAgo).priorities().rank(relationship.access(), form(null, null, first));
        return this;
    }

    /** The BRM heard it from somebody. */
    void heard(int daysAgo, String contact, Wanted... first) {
        var form = form(relationship.contact(contact), relationship.day(daysAgo), first);
        relationship.brmOn(daysAgo).priorities().hear(relationship.access(), form);
    }

    private static RankingForm form(@Nullable UUID contact, @Nullable LocalDate saidOn, Wanted... first) {
        List<UUID> order = Arrays.stream(first).map(Wanted::id).toList();
        return new RankingForm(
                Ids.next(),
                null,
                order.get(0),
                at(order, 1),
                at(order, 2),
                at(order, 3),
                at(order, 4),
                contact,
                saidOn);
    }

    private static @Nullable UUID at(List<UUID> order, int place) {
        return place < order.size() ? order.get(place) : null;
    }
}
