package org.leanout.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;

/**
 * A comment on a proposal.
 *
 * @param internal for IT's people, who have to say it: only IT sees it; a partner's person has no such choice
 * @param replyTo the comment that it answers, if it answers one
 * @param ofVersion the version that its author has read
 * @param part where the passage stands that it is about; nowhere, if it is about the whole
 * @param paragraph counted from 1
 * @param quote words of that paragraph; none for all of it
 * @param mentions the accounts of those who are called to it
 */
public record CommentForm(
        UUID id,
        @NotBlank @Size(max = CommentForm.LONGEST) String text,
        @Nullable Boolean internal,
        @Nullable UUID replyTo,
        @Nullable Integer ofVersion,
        @Nullable Part part,
        @Nullable Integer paragraph,
        @Nullable @Size(max = 8000) String quote,
        Set<UUID> mentions) {

    static final int LONGEST = 4000;

    public CommentForm {
        id = Ids.orNext(id);
        mentions = Ids.chosen(mentions);
    }

    /** About the whole. */
    public static CommentForm of(UUID id, String text, @Nullable Boolean internal) {
        return new CommentForm(id, text, internal, null, null, null, null, null, Set.of());
    }

    /** The same as another comment. */
    CommentForm anew() {
        return new CommentForm(Ids.next(), text, internal, replyTo, ofVersion, part, paragraph, quote, mentions);
    }

    /** The same as a reply. */
    public CommentForm to(UUID comment) {
        return new CommentForm(id, text, internal, comment, ofVersion, null, null, null, mentions);
    }

    /** The same about a paragraph of a version. */
    public CommentForm on(int version, Part where, int number, @Nullable String words) {
        return new CommentForm(id, text, internal, null, version, where, number, words, mentions);
    }

    public boolean isAboutPassage() {
        return part != null && paragraph != null;
    }
}
