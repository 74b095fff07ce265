package org.leanout.partner;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The business partners. */
@Service
@Transactional
public class Partners {

    private final PartnerRepository partners;
    private final ContactRepository contacts;
    private final Assignments assignments;
    private final Once once;
    private final Today today;

    Partners(PartnerRepository partners, ContactRepository contacts, Assignments assignments, Once once, Today today) {
        this.partners = partners;
        this.contacts = contacts;
        this.assignments = assignments;
        this.once = once;
        this.today = today;
    }

    /** Adds a partner, looked after from today by the owner named, or else by me; answers its slug. */
    public String add(PartnerForm form, Me me) {
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        return partners.findById(id).orElseGet(() -> add(id, form, me)).slug();
    }

    private Partner add(UUID id, PartnerForm form, Me me) {
        mustBeFree(form, id);
        Partner partner = partners.save(new Partner(id, freeSlug(form.name()), form, today.date()));
        assignments.give(id, Duty.OWNER, ownerOf(form, me), "ownerId");
        return partner;
    }

    private static @Nullable UUID ownerOf(PartnerForm form, Me me) {
        return form.ownerId() == null && me.isBrm() ? me.id() : form.ownerId();
    }

    private String freeSlug(String name) {
        String slug = Slug.of(name);
        return Stream.concat(Stream.of(slug), IntStream.iterate(2, i -> i + 1).mapToObj(i -> slug + "-" + i))
                .filter(candidate -> !partners.existsBySlug(candidate))
                .findFirst()
                .orElseThrow();
    }

    public void change(PartnerAccess access, PartnerForm form) {
        Partner partner = find(access);
        mustBeFree(form, partner.id());
        partner.change(form);
    }

    /** Names the sponsor, one of the partner's people; or nobody. */
    public void nameSponsor(PartnerAccess access, @Nullable UUID contactId) {
        if (contactId != null)
            contacts.findById(new PartnerKey(access.partnerId(), contactId))
                    .orElseThrow(NotFound::new)
                    .mustNotHaveLeft();
        find(access).sponsoredBy(contactId);
    }

    public void archive(PartnerAccess access) {
        find(access).archive(today.date());
    }

    public void restore(PartnerAccess access) {
        find(access).restore();
    }

    private Partner find(PartnerAccess access) {
        return partners.findById(access.partnerId()).orElseThrow(NotFound::new);
    }

    private void mustBeFree(PartnerForm form, UUID id) {
        if (partners.isTaken(form.name().strip(), id)) throw Refused.at("name", "refused.partner.nameTaken");
    }
}
