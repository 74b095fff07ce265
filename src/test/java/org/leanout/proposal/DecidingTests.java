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
        var deciding = new Deciding(
                id(named), Set.of(new UUID(0, 1), new UUID(0, 2)), PEOPLE.get("sponsor"), answered ? id(named) : null);
        assertThat(deciding.isBy(id(who))).isEqualTo(decides);
        assertThat(deciding.isInPlaceBy(id(who))).isEqualTo(inPlace);
    }

    /** Of whom IT may still write down what they said, and whether that is no more than what they think. */
    @ParameterizedTest
    @CsvSource({
        "named, ,        named,    true,  false",
        "named, ,        somebody, true,  false",
        "named, named,   named,    false, false",
        "named, named,   reader,   true,  true",
        "named, named,   sponsor,  false, false",
        "named, sponsor, named,    false, false",
        "named, sponsor, reader,   true,  true",
        "named, named,   somebody, false, false",
        ",      named,   reader,   true,  true",
        ",      reader,  reader,   false, false",
    })
    void lets_it_quote_other_readers_beside_a_verdict_of_their_own(
            @Nullable String named, @Nullable String givenBy, String who, boolean quoted, boolean beside) {
        var readers = Set.of(new UUID(0, 1), new UUID(0, 2));
        var deciding = new Deciding(id(named), readers, PEOPLE.get("sponsor"), id(givenBy));
        assertThat(deciding.mayBeQuoted(PEOPLE.get(who))).isEqualTo(quoted);
        assertThat(deciding.isBeside(PEOPLE.get(who))).isEqualTo(beside);
    }

    private static @Nullable UUID id(@Nullable String who) {
        return who == null ? null : PEOPLE.get(who);
    }
}
