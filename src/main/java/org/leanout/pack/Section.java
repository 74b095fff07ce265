package org.leanout.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The parts of a review pack that list records, in their order. Each has the SQL of its part in a file of its name:
 * partner_id, section, kind, state, id, title, said, day,
 * other, number; whoever reads it says which partners.
 */
enum Section {
    SAID,
    DONE,
    IMPACT,
    TROUBLE,
    OBJECTIVES,
    VALUE,
    OWED,
    DECIDE;

    private final String sql = read("review/" + name().toLowerCase(Locale.ROOT) + ".sql");

    private static String read(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** All parts in one. */
    static String everything() {
        return together(values());
    }

    /** Some of the parts in one. */
    static String together(Section... some) {
        return Stream.of(some).map(section -> section.sql).collect(Collectors.joining(" union all "));
    }
}
