package org.leanout.shared;

import org.jspecify.annotations.Nullable;

/** What looks like nothing says nothing: blanks of every kind, and letters that leave no mark. */
public final class Blank {

    /** Letters, by Unicode's classes, that are drawn as an empty place: the fillers of Hangul, and Braille without dots. */
    private static final String EMPTY_LETTERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private Blank() {}

    /** The text without what is blank at its ends; none if nothing is left. */
    public static @Nullable String strip(@Nullable String text) {
        if (text == null) return null;
        int from = 0;
        int until = text.length();
        while (from < until && isBlank(text.charAt(from))) from++;
        while (from < until && isBlank(text.charAt(until - 1))) until--;
        return from == until ? null : text.substring(from, until);
    }

    /** None of them lies outside of the first 65,536. */
    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter)
                || Character.isSpaceChar(letter)
                || Character.isISOControl(letter)
                || Character.getType(letter) == Character.FORMAT
                || EMPTY_LETTERS.indexOf(letter) >= 0;
    }
}
