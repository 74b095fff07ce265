package org.leanout.reply;

/** Text whose lines a mail program broke, and marked where (RFC 3676): joined, as it was typed. */
final class Flowed {

    private static final String SIGNATURE = "-- ";

    private Flowed() {}

    /** @param delSp whether the blank that marks a broken line is none of the text */
    static String join(String text, boolean delSp) {
        StringBuilder joined = new StringBuilder();
        for (String line : text.split("\r?\n", -1)) {
            boolean quoted = line.startsWith(">");
            String own = !quoted && line.startsWith(" ") ? line.substring(1) : line; // stuffed: a blank of no meaning
            boolean goesOn = own.endsWith(" ") && !own.equals(SIGNATURE) && !quoted;
            joined.append(goesOn && delSp ? own.substring(0, own.length() - 1) : own);
            if (!goesOn) joined.append('\n');
        }
        return joined.toString();
    }
}
