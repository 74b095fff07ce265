package org.leanout.savedview;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.audit.Unrecorded;
import org.leanout.shared.Aggregate;

/** What somebody looks at often: a filter and an order of the portfolio. It says nothing of any partner. */
@Entity
@Unrecorded
class SavedView extends Aggregate {

    private UUID accountId;
    private String name;
    private String query;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected SavedView() {}

    SavedView(UUID id, UUID accountId, String name, String query) {
        super(id);
        this.accountId = accountId;
        this.name = name;
        this.query = query;
    }
}
