package org.leanout.proposal;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much there is to read: a proposal on which reading costs more than doing helps nobody. */
public record Lightness(int words) {

    /** More than a page; nothing is refused for it. */
    static final int MOST_WORDS = 600;

    static final int WORDS_A_MINUTE = 220;

    /** Counts what has a letter or a digit in it, so that the marks of a list are no words. */
    static Lightness of(@Nullable String... parts) {
        long words = Arrays.stream(parts)
                .filter(Objects::nonNull)
                .flatMap(part -> Stream.of(part.split("\\s+")))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
        return new Lightness((int) words);
    }

    public int minutes() {
        return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    public boolean isHeavy() {
        return words > MOST_WORDS;
    }

    public int mostWords() {
        return MOST_WORDS;
    }

    public int wordsAMinute() {
        return WORDS_A_MINUTE;
    }
}
