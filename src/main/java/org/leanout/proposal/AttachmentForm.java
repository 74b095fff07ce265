package org.leanout.proposal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file to be attached.
 *
 * @param internal for IT's people, who have to say it: only IT sees it
 */
public record AttachmentForm(
        UUID id, @Nullable MultipartFile file, @Nullable Boolean internal) {

    public AttachmentForm {
        id = Ids.orNext(id);
    }

    static AttachmentForm blank(UUID id) {
        return new AttachmentForm(id, null, null);
    }
}
