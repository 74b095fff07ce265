package org.leanout.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for: the beginnings of words, all of which are to be found, in any order.
 *
 * @param typed as it was typed
 * @param beginnings letters and digits only
 */
record Words(String typed, List<String> beginnings) {

    /** More than anybody types; the rest is not looked at. */
    private static final int LONGEST = 100;

    /** One letter begins too much. */
    private static final int SHORTEST = 2;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** A stretch of a text, and whether it is what was looked for. */
    public record Piece(String text, boolean found) {}

    static Words of(@Nullable String typed) {
        String text = typed == null ? "" : typed.strip();
        text = text.substring(0, Math.min(LONGEST, text.length()));
        return new Words(
                text, WORD.matcher(text).results().map(found -> found.group()).toList());
    }

    public boolean isEmpty() {
        return beginnings.isEmpty();
    }

    /** Whether there is too little to look for. */
    public boolean isShort() {
        return !isEmpty() && beginnings.stream().mapToInt(String::length).max().orElse(0) < SHORTEST;
    }

    public boolean isSearched() {
        return !isEmpty() && !isShort();
    }

    /** As PostgreSQL takes it: each a prefix, and all of them. */
    String query() {
        return beginnings.stream().map(word -> "'" + word + "':*").collect(Collectors.joining(" & "));
    }

    /** Cuts a text where words begin as those looked for. */
    public List<Piece> mark(String text) {
        List<Piece> pieces = new ArrayList<>();
        int end = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            int length = longest(word.group());
            if (length == 0) continue;
            if (word.start() > end) pieces.add(new Piece(text.substring(end, word.start()), false));
            end = word.start() + length;
            pieces.add(new Piece(text.substring(word.start(), end), true));
        }
        if (end < text.length()) pieces.add(new Piece(text.substring(end), false));
        return pieces;
    }

    /** How much of a word is the longest of the beginnings. */
    private int longest(String word) {
        return beginnings.stream()
                .filter(start -> word.regionMatches(true, 0, start, 0, start.length()))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
