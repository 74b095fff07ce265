package org.leanout.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

@Entity
class Contact extends PartnerRecord {

    private String name;
    private @Nullable String job;
    private @Nullable String address;

    @Enumerated(EnumType.STRING)
    private @Nullable Degree influence;

    @Enumerated(EnumType.STRING)
    private @Nullable Degree interest;

    @Enumerated(EnumType.STRING)
    private @Nullable Stance stance;

    private @Nullable UUID accountId;
    private @Nullable LocalDate leftOn;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(UUID partnerId, UUID id, ContactForm form) {
        super(partnerId, id);
        describe(form);
    }

    void change(ContactForm form) {
        mustBe(form.version());
        describe(form);
    }

    private void describe(ContactForm form) {
        this.name = form.name().strip();
        this.job = form.job();
        this.address = form.address();
        this.influence = form.influence();
        this.interest = form.interest();
        this.stance = form.stance();
    }

    void leave(LocalDate today) {
        mustNotHaveLeft();
        this.leftOn = today;
        this.accountId = null;
    }

    void comeBack() {
        if (leftOn == null) throw new Refused("refused.contact.here");
        this.leftOn = null;
    }

    /** Lets the person behind an account see the partner. */
    void signInWith(UUID account) {
        mustNotHaveLeft();
        this.accountId = account;
    }

    /** The same for somebody who is invited: whoever signs in already goes on with their own account. */
    void invite(UUID account) {
        if (accountId != null && !accountId.equals(account)) throw Refused.at("email", "refused.contact.hasAccount");
        signInWith(account);
    }

    void signInNoMore() {
        this.accountId = null;
    }

    String name() {
        return name;
    }

    void mustNotHaveLeft() {
        if (leftOn != null) throw new Refused("refused.contact.left", name);
    }
}
