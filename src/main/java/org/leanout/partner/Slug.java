package org.leanout.partner;

import java.text.Normalizer;
import java.util.Locale;

/** A partner's part of the address, made from its first name. */
final class Slug {

    private static final int LONGEST = 60;

    private Slug() {}

    static String of(String name) {
        String ascii = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut =
                ascii.length() <= LONGEST ? ascii : ascii.substring(0, LONGEST).replaceAll("-$", "");
        return cut.isEmpty() || cut.equals("new") ? "partner" : cut;
    }
}
