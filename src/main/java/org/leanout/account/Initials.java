package org.leanout.account;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The first letters of a name's first and last word. */
public final class Initials {

    private Initials() {}

    public static String of(String name) {
        String[] words = name.strip().split("\\s+");
        return Arrays.stream(new String[] {words[0], words.length > 1 ? words[words.length - 1] : ""})
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }
}
