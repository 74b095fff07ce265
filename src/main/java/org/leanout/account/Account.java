package org.leanout.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Unrecorded;
import org.leanout.shared.Aggregate;
import org.leanout.shared.Refused;

@Entity
class Account extends Aggregate {

    private String email;
    private String name;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(columnDefinition = "text[]")
    private Set<Role> roles;

    @Enumerated(EnumType.STRING)
    private Status status;

    @Unrecorded
    private @Nullable String passwordHash;

    private boolean passwordTemporary;
    private @Nullable String zone;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(UUID id, PersonForm form) {
        super(id);
        this.status = Status.ACTIVE;
        describe(form);
    }

    void change(PersonForm form) {
        mustBe(form.version());
        describe(form);
    }

    /** The roles that the person would not have any more. */
    Set<Role> lostBy(Set<Role> given) {
        Set<Role> lost = new TreeSet<>(roles);
        lost.removeAll(given);
        return lost;
    }

    private void describe(PersonForm form) {
        take(form.roles());
        this.email = normalized(form.email());
        this.name = form.name().strip();
        this.phone = form.phone();
    }

    void take(Set<Role> given) {
        if (given.contains(Role.PARTNER) && given.size() > 1) throw Refused.at("roles", "refused.account.bothSides");
        if (!given.equals(roles)) this.roles = new TreeSet<>(given);
    }

    /** An address is the same however it is typed. */
    static String normalized(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    void become(Status status) {
        this.status = status;
    }

    void choosePassword(String hash) {
        this.passwordHash = hash;
        this.passwordTemporary = false;
    }

    void receivePassword(String hash) {
        this.passwordHash = hash;
        this.passwordTemporary = true;
    }

    void forgetGivenPassword() {
        if (!passwordTemporary) return;
        this.passwordHash = null;
        this.passwordTemporary = false;
    }

    void readTimesIn(@Nullable String zone) {
        this.zone = zone;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return status == Status.ACTIVE;
    }

    boolean isPartner() {
        return roles.contains(Role.PARTNER);
    }

    boolean isActiveAdministrator() {
        return status == Status.ACTIVE && roles.contains(Role.ADMINISTRATOR);
    }
}
