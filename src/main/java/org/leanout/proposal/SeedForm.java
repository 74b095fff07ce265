package org.leanout.proposal;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.leanout.shared.Ids;

/** Which record a proposal led to. */
public record SeedForm(UUID id, @NotNull UUID recordId) {

    public SeedForm {
        id = Ids.orNext(id);
    }

    @SuppressWarnings("NullAway") // nothing is chosen yet
    static SeedForm blank(UUID id) {
        return new SeedForm(id, null);
    }
}
