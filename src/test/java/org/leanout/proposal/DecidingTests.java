package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecidingTests {

    private static final Map<String, UUID> PEOPLE = Map.of(
            "named", new UUID(0, 1),
            "reader", new UUID(0, 2),
            "sponsor", new UUID(0, 3),
            "somebody", new UUID(0, 4));

    /** Whose word is the verdict, and whether it is so in place of another. */
    @ParameterizedTest
    @CsvSource({
        "named, false, named,    true,  false",
        "named, true,  named,    true,  false",
        "named, false, reader,   false, false",
        "named, false, sponsor,  true,  true",
        "named, true,  sponsor,  false, false",
        "named, false, somebody, false, false",
        "named, false, ,         false, false",
        ",      false, reader,   true,  false",
        ",      false, sponsor,  true,  false",
        ",      false, somebody, false, false",
    })
    void is_by_whoever_is_named_and_else_by_the_readers(
            @Nullable String named, boolean answered, @Nullable String who, boolean decides, boolean inPlace) {
        var deciding = new Deciding(id(named), Set.of(new UUID(0, 1), new UUID(0, 2)), PEOPLE.get("sponsor"), answered);
        assertThat(deciding.isBy(id(who))).isEqualTo(decides);
        assertThat(deciding.isInPlaceBy(id(who))).isEqualTo(inPlace);
    }

    private static @Nullable UUID id(@Nullable String who) {
        return who == null ? null : PEOPLE.get(who);
    }
}
