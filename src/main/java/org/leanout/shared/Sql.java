package org.leanout.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** SQL that is kept in files of its own, since it is long or one of many of a shape. */
public final class Sql {

    private Sql() {}

    /** The text of a file of the class path; a missing one is a mistake of ours. */
    public static String of(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
