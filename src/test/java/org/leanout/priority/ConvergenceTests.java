package org.leanout.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvergenceTests {

    @ParameterizedTest(name = "{0} and {1} agree by {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "abcde, abcde, 100",
                "abcde, fghij, 0",
                "abcde, bacde, 93", // 2 of 30 apart
                "abcde, edcba, 60", // 12 of 30: they name the same five
                "abcde, abcdf, 93", // e and f each one place from the end
                "abcd, acd, 74", // 5 of 19: b is three places from the end, c and d moved up
                "a, a, 100",
                "a, b, 0",
                "a, ba, 40", // 3 of 5
                "'', abc, none",
                "abc, '', none"
            })
    void measures_how_far_two_orders_agree(String theirs, String ours, Integer agreement) {
        assertThat(of(theirs, ours, "").agreement()).isEqualTo(agreement);
        assertThat(of(ours, theirs, "").agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "of {0}, with work on {1}, {2} are supported")
    @CsvSource({"abcde, abcd, 4, e", "abcde, fg, 0, abcde", "abc, cba, 3, ''", "'', abc, 0, ''"})
    void names_what_nobody_works_on(String theirs, String worked, int supported, String missing) {
        Convergence convergence = of(theirs, "", worked);
        assertThat(convergence.supported()).isEqualTo(supported);
        assertThat(convergence.missing()).isEqualTo(ids(missing));
    }

    private static Convergence of(String theirs, String ours, String worked) {
        return new Convergence(ids(theirs), ids(ours), Set.copyOf(ids(worked)));
    }

    private static List<UUID> ids(String letters) {
        return letters.chars().mapToObj(letter -> new UUID(0, letter)).collect(Collectors.toList());
    }
}
