package org.leanout.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.Refused;

/**
 * What the door found out: the partner that the URL names, and what I am to it. A handler below a partner takes it as
 * an argument; whoever holds one has been let in.
 *
 * @param contactId the contact that I am at this partner, if I am one of its people
 */
public record PartnerAccess(
        Me me, Standing standing, @Nullable UUID contactId, PartnerHead partner) {

    public UUID partnerId() {
        return partner.id();
    }

    public boolean looksAfter() {
        return standing.looksAfter();
    }

    /** Whether I am one of the partner's people, who see nothing that is internal to IT. */
    public boolean isPerson() {
        return standing == Standing.PERSON;
    }

    public boolean isIt() {
        return !isPerson();
    }

    /** May change the partner's records: owner or deputy, as long as the partner is not archived. */
    public boolean mayChange() {
        return looksAfter() && !isArchived();
    }

    /** May act as the partner. */
    public boolean mayAct() {
        return isPerson() && !isArchived();
    }

    /** Throws {@link Refused} for an archived partner, of which nothing is changed by anybody. */
    public void mustNotBeArchived() {
        if (isArchived()) throw new Refused("refused.partner.archived");
    }

    private boolean isArchived() {
        LocalDate archivedOn = partner.archivedOn();
        return archivedOn != null;
    }

    /** The start of every address below the partner. */
    public String path() {
        return "/partners/" + partner.slug();
    }
}
