package org.leanout.proposal;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much there is to read: a proposal on which reading costs more than doing helps nobody.
 *
 * @param readers how many people are asked to read it
 * @param effortHours what it takes of IT to do it
 */
public record Lightness(int words, int readers, @Nullable Integer effortHours) {

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
        return new Lightness((int) words, 0, null);
    }

    Lightness readBy(int people, @Nullable Integer hours) {
        return new Lightness(words, people, hours);
    }

    public int minutes() {
        return (words + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    }

    /** What all of them together spend on reading. */
    public int minutesOfAll() {
        return minutes() * readers;
    }

    /** How full the page is, in percent. */
    public int fill() {
        return Math.min(100, 100 * words / MOST_WORDS);
    }

    public boolean isHeavy() {
        return words > MOST_WORDS;
    }

    /** Whether reading takes the partner longer than doing it takes IT. */
    public boolean isCostly() {
        return effortHours != null && effortHours > 0 && minutesOfAll() > effortHours * 60L;
    }

    public int mostWords() {
        return MOST_WORDS;
    }

    public int wordsAMinute() {
        return WORDS_A_MINUTE;
    }
}
