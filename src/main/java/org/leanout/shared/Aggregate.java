package org.leanout.shared;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that stands on its own (a partner, an account), with the id it got at birth. */
@MappedSuperclass
public abstract class Aggregate {

    @Id
    private UUID id;

    /** A wrapper, because null tells Spring Data that the record is new. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Aggregate() {}

    protected Aggregate(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }

    /** Throws {@link Stale} unless the record still is what the form was made from. */
    protected void mustBe(@Nullable Integer seen) {
        Stale.unlessEqual(version, seen);
    }
}
