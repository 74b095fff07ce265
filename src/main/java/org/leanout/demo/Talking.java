package org.leanout.demo;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leanout.interaction.InteractionForm;
import org.leanout.shared.Ids;

/** The part of a relationship's story in which people meet. */
record Talking(Relationship relationship) {

    void had(Talk... talks) {
        for (Talk talk : talks) log(talk);
    }

    private void log(Talk talk) {
        Faces faces = relationship.brmOn(talk.enteredDaysAgo());
        UUID id = faces.interactions().log(relationship.access(), form(talk));
        if (talk.open()) faces.interactions().share(relationship.access(), id, true);
        Talk.Said said = talk.invitation();
        if (said != null)
            relationship
                    .personOn(said.daysAgo(), said.person())
                    .interactions()
                    .confirmInvitation(relationship.accessOf(said.person()), id);
    }

    private InteractionForm form(Talk talk) {
        Talk.Came came = talk.came() == null ? new Talk.Came(null, null, null, null) : talk.came();
        return new InteractionForm(
                Ids.next(),
                null,
                talk.summary(),
                relationship.day(talk.daysAgo()),
                talk.kind(),
                talk.invitedBy(),
                talk.origin(),
                talk.place(),
                talk.minutes(),
                talk.with().stream().map(relationship::contact).collect(Collectors.toSet()),
                Set.of(relationship.brm().id()),
                talk.isTwoWay(),
                null,
                talk.learned(),
                came.notes(),
                came.outcomes(),
                came.input(),
                came.adoption());
    }
}
