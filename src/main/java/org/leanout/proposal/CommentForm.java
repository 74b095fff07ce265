package org.leanout.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;

/**
 * A comment on a proposal.
 *
 * @param internal for IT's people, who have to say it: only IT sees it; a partner's person has no such choice
 */
public record CommentForm(
        UUID id,
        @NotBlank @Size(max = 4000) String text,
        @Nullable Boolean internal) {

    public CommentForm {
        id = Ids.orNext(id);
    }

    static CommentForm blank(UUID id) {
        return new CommentForm(id, "", null);
    }
}
