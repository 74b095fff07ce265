package org.leanout.link;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Unrecorded;
import org.leanout.shared.Aggregate;
import org.leanout.shared.Ids;
import org.leanout.shared.Refused;

/** Lets one person in once, for some days. What became of it stands in its own row. */
@Entity
@Unrecorded
class OneTimeLink extends Aggregate {

    /** A proposal is read within two weeks, or not at all. */
    static final Duration FOR_A_THING = Duration.ofDays(14);

    static final Duration FOR_A_PASSWORD = Duration.ofDays(7);

    private UUID accountId;

    /** Nothing where it is for choosing a password. */
    private @Nullable String path;

    /** The mail about the thing that brings it; nothing where it has a mail to itself. */
    private @Nullable UUID mailId;

    private byte @Nullable [] digest;
    private Instant madeAt;
    private @Nullable UUID madeBy;
    private Instant expiresAt;
    private @Nullable Instant usedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable UUID withdrawnBy;

    @SuppressWarnings("NullAway.Init")
    protected OneTimeLink() {}

    OneTimeLink(UUID id, UUID accountId, @Nullable String path, @Nullable UUID madeBy, Instant now) {
        super(id);
        this.accountId = accountId;
        this.path = path;
        this.madeAt = now;
        this.madeBy = madeBy;
        this.expiresAt = now.plus(path == null ? FOR_A_PASSWORD : FOR_A_THING);
    }

    static OneTimeLink inMail(UUID mailId, UUID accountId, String path, Instant now) {
        OneTimeLink link = new OneTimeLink(Ids.next(), accountId, path, null, now);
        link.mailId = mailId;
        return link;
    }

    /** Lasts from when its mail is handed over, however often that was tried. */
    Secret sendAt(Instant now) {
        this.madeAt = now;
        this.expiresAt = now.plus(FOR_A_THING);
        return renewSecret();
    }

    /** Only the latest secret opens it: a mail that had to be sent again brings another one. */
    Secret renewSecret() {
        Secret secret = Secret.random();
        this.digest = secret.digest();
        return secret;
    }

    /** Lets the person in, if it still does. */
    boolean use(Instant now) {
        if (state(now) != LinkState.OPEN) return false;
        this.usedAt = now;
        return true;
    }

    /** It lets nobody in any more; what it let somebody in to is shut by the door. A password that it brought stays. */
    void withdraw(UUID by, Instant now) {
        if (path == null && usedAt != null) throw new Refused("refused.link.chosen");
        if (withdrawnAt != null || state(now) == LinkState.EXPIRED) return;
        this.withdrawnAt = now;
        this.withdrawnBy = by;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    LinkState state(Instant now) {
        return LinkState.of(usedAt, withdrawnAt, expiresAt, now);
    }

    UUID accountId() {
        return accountId;
    }

    @Nullable
    String path() {
        return path;
    }
}
