package org.leanout.shared;

import org.jspecify.annotations.Nullable;

/** What people typed, as a cell of a CSV file. */
public final class Cell {

    /** Begins a file, and tells a spreadsheet that its text is UTF-8. */
    public static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Cell() {}

    /** It stays text, whatever it begins with: a spreadsheet runs no formula of theirs. */
    public static String text(@Nullable String typed) {
        if (typed == null || typed.isEmpty()) return "";
        return FORMULA.indexOf(typed.charAt(0)) < 0 ? typed : "'" + typed;
    }
}
