package org.leanout.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that belongs to one partner. */
@MappedSuperclass
@IdClass(PartnerKey.class)
public abstract class PartnerRecord {

    // Both names are explicit, so that the join columns of child collections find them.
    @Id
    @Column(name = "partner_id")
    private UUID partnerId;

    @Id
    @Column(name = "id")
    private UUID id;

    /** A wrapper, because null tells Spring Data that the record is new. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected PartnerRecord() {}

    protected PartnerRecord(UUID partnerId, UUID id) {
        this.partnerId = partnerId;
        this.id = id;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public UUID id() {
        return id;
    }

    public PartnerKey key() {
        return new PartnerKey(partnerId, id);
    }

    /** Whether the record still is what the form was made from. */
    protected boolean is(@Nullable Integer seen) {
        return Objects.equals(version, seen);
    }

    /** Throws {@link Stale} unless the record still is what the form was made from. */
    protected void mustBe(@Nullable Integer seen) {
        Stale.unlessEqual(version, seen);
    }
}
