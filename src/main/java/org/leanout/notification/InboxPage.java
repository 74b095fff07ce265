package org.leanout.notification;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Slice;

/**
 * What somebody was told, the latest first.
 *
 * @param choices of whom and of what there is something to read
 */
record InboxPage(Slice<Row> entries, boolean first, InboxFilter filter, Choices choices) {

    /**
     * One thing that somebody was told.
     *
     * @param who did it; nobody for what came by itself
     * @param along whether somebody else decides, so that the reader only says what they think
     * @param toldAt by the reader's clock, of {@code moment}
     */
    record Row(
            UUID id,
            NoticeKind kind,
            @Nullable String detail,
            String title,
            @Nullable String excerpt,
            @Nullable String who,
            String partner,
            LocalDateTime toldAt,
            Instant moment,
            boolean waiting,
            boolean along,
            boolean unread) {

        /** The code of the sentence that says what happened. */
        public String sentence() {
            return kind.sentence(detail);
        }

        public String icon() {
            return kind.icon();
        }
    }

    /** A partner of whom there is something to read. */
    record Choice(UUID id, String name) {}

    record Choices(List<Choice> partners, List<NoticeKind> kinds) {}

    public List<InboxShelf> shelves() {
        return List.of(InboxShelf.values());
    }

    public boolean hasUnread() {
        return entries.rows().stream().anyMatch(Row::unread);
    }

    /** The moment up to which all is read when somebody says so: what comes later, they have not seen. */
    public @Nullable Instant latest() {
        return entries.isEmpty() ? null : entries.rows().get(0).moment();
    }
}
