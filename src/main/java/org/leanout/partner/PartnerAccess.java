package org.leanout.partner;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.Refused;

/**
 * What the door found out: the partner that the URL names, and what I am to it. A handler below a partner takes it as
 * an argument; whoever holds one has been let in.
 *
 * @param contactId the contact that I am at this partner, if I am one of its people
 * @param disputed the partner's records of which somebody said that they are not right, as long as that is so
 * @param unsettled the records of which nobody knows yet whether they are
 */
public record PartnerAccess(
        Me me,
        Standing standing,
        @Nullable UUID contactId,
        PartnerHead partner,
        Set<UUID> disputed,
        Set<UUID> unsettled) {

    /** To a partner with whom nothing is disputed. */
    public PartnerAccess(Me me, Standing standing, @Nullable UUID contactId, PartnerHead partner) {
        this(me, standing, contactId, partner, Set.of(), Set.of());
    }

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

    /** May answer the partner in the name of IT: owner, deputy, or a manager. */
    public boolean maySpeakForIt() {
        return isIt() && !isArchived() && (looksAfter() || me.isManager());
    }

    /** May say of a record that it is not right: the partner's people, and a manager of IT. */
    public boolean mayDispute() {
        return mayAct() || maySpeakForIt() && me.isManager();
    }

    /** Whether IT disputes a record that can speak against it, which counts until the partner agrees. */
    public boolean isWeighing(UUID recordId) {
        return unsettled.contains(recordId) && !disputed.contains(recordId);
    }

    /** Of how many records that is so. */
    public int weighing() {
        return (int) unsettled.stream().filter(this::isWeighing).count();
    }

    /** Whether I am of those who wrote it: what one of the partner's people wrote is theirs alone, the rest is IT's. */
    public boolean wrote(@Nullable Word word, @Nullable UUID writer) {
        if (word != Word.PARTNER) return isIt();
        return isPerson() && Objects.equals(contactId, writer);
    }

    /** May act as the partner. */
    public boolean mayAct() {
        return isPerson() && !isArchived();
    }

    /** Throws {@link Refused} for an archived partner, of which nothing is changed by anybody. */
    public void mustNotBeArchived() {
        if (isArchived()) throw new Refused("refused.partner.archived");
    }

    /** Throws {@link Refused} when IT would take away what is disputed, and the dispute with it. */
    public void mustBeSettled(UUID recordId) {
        if (isIt() && unsettled.contains(recordId)) throw new Refused("refused.removal.disputed");
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
