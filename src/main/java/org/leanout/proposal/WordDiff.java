package org.leanout.proposal;

import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Markdown;

/** Compares two texts word by word; how they are set, and where their lines break, is no difference. */
final class WordDiff {

    private static final Pattern WORD = Pattern.compile("\\S+\\s*");

    /** Its memory grows with the length of the texts; with the usual one it would with the square of it. */
    private static final MyersDiffWithLinearSpace<String> DIFF =
            new MyersDiffWithLinearSpace<>((one, other) -> one.strip().equals(other.strip()));

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder fresh = new StringBuilder();

    private WordDiff() {}

    /** The later text, and before what is new in it what was there instead. */
    static List<Piece> between(@Nullable String before, @Nullable String after) {
        List<String> old = words(before);
        List<String> now = words(after);
        return new WordDiff().read(now, Patch.generate(old, now, DIFF.computeDiff(old, now, null)));
    }

    private List<Piece> read(List<String> now, Patch<String> patch) {
        int done = 0;
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int at = delta.getTarget().getPosition();
            same(now.subList(done, at));
            delta.getSource().getLines().forEach(gone::append);
            delta.getTarget().getLines().forEach(fresh::append);
            done = at + delta.getTarget().size();
        }
        same(now.subList(done, now.size()));
        differ();
        return List.copyOf(pieces);
    }

    /** Ends a run of words that differ, if these are some. */
    private void same(List<String> words) {
        if (words.isEmpty()) return;
        differ();
        pieces.add(new Piece(Piece.Kind.SAME, String.join("", words)));
    }

    private void differ() {
        if (!gone.isEmpty()) pieces.add(new Piece(Piece.Kind.GONE, gone.toString()));
        if (!fresh.isEmpty()) pieces.add(new Piece(Piece.Kind.NEW, fresh.toString()));
        gone.setLength(0);
        fresh.setLength(0);
    }

    private static List<String> words(@Nullable String text) {
        return WORD.matcher(Markdown.text(text))
                .results()
                .map(word -> word.group())
                .toList();
    }
}
