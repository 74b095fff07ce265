package org.leanout.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** What of an inbox is shown: a shelf, and on it a kind and a partner if one is chosen. */
record InboxFilter(
        @Nullable InboxShelf show,
        @Nullable NoticeKind kind,
        @Nullable UUID partner) {

    public InboxShelf shelf() {
        return show == null ? InboxShelf.ALL : show;
    }

    /** Whether less than all is shown. */
    public boolean narrows() {
        return shelf() != InboxShelf.ALL || kind != null || partner != null;
    }

    /** The address that shows it. */
    public String address() {
        var address = UriComponentsBuilder.fromPath("/inbox");
        if (show != null) address.queryParam("show", show);
        if (kind != null) address.queryParam("kind", kind);
        if (partner != null) address.queryParam("partner", partner);
        return address.toUriString();
    }
}
