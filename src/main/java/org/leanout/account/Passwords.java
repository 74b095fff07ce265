package org.leanout.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.stream.Collectors;

/** The rules for a password: long rather than odd, and no longer than what bcrypt reads. */
final class Passwords {

    static final int SHORTEST = 10;

    /** bcrypt ignores what comes after this many bytes, so a longer one would promise what it does not keep. */
    static final int MOST_BYTES = 72;

    /** Without the letters and digits that are easily mistaken for each other on paper. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    static boolean isLongEnough(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST;
    }

    static boolean isShortEnough(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** A password to be told to somebody: four groups of four, 80 bits. */
    static String random() {
        return RANDOM.ints(16, 0, ALPHABET.length())
                .mapToObj(i -> String.valueOf(ALPHABET.charAt(i)))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?!$)", "$1-");
    }
}
