package org.leanout.proposal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;

/** The words of a version that a comment is about, and where they stand in it. */
record Passage(Part part, int paragraph, String quote) {

    /** More would be the text once again. */
    private static final int LONGEST = 500;

    /** What the form points at in this text: the words that are quoted, or the paragraph; refused if it is not there. */
    static Passage of(CommentForm form, Worded text) {
        return find(form, text).orElseThrow(() -> new Refused("refused.comment.passage"));
    }

    static Optional<Passage> find(CommentForm form, Worded text) {
        if (form.part() == null || form.paragraph() == null) return Optional.empty();
        return Paragraph.of(form.part(), text).stream()
                .filter(some -> some.number() == form.paragraph())
                .findFirst()
                .map(paragraph -> in(paragraph, form.quote()));
    }

    private static Passage in(Paragraph paragraph, @Nullable String quote) {
        boolean quoted = quote != null && paragraph.says(quote);
        return new Passage(paragraph.part(), paragraph.number(), shortened(quoted ? quote : paragraph.text()));
    }

    private static String shortened(String quote) {
        String line = Paragraph.onOneLine(quote);
        return line.length() <= LONGEST ? line : line.substring(0, line.offsetByCodePoints(0, LONGEST / 2));
    }
}
