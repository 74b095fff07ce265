package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTests {

    /** What is gone stands in -minus signs-, what is new in +plus signs+. */
    @ParameterizedTest
    @CsvSource({
        "One ward, One ward, One ward",
        "One ward gets it, Two wards get it, -One ward gets -+Two wards get +it",
        "One ward, One big ward, One +big +ward",
        "One big ward, One ward, One -big -ward",
        ", New, +New+",
        "Gone, , -Gone-",
        ", , ''",
        "One  ward, 'One ward', One ward",
        "**One** ward, One ward, One ward",
    })
    void tells_which_words_differ(@Nullable String before, @Nullable String after, String marked) {
        assertThat(marked(WordDiff.between(before, after))).isEqualTo(marked);
    }

    @Test
    void keeps_paragraphs_apart() {
        assertThat(marked(WordDiff.between("One\n\nTwo", "One\n\nThree"))).isEqualTo("One\n\n-Two-+Three+");
    }

    @Test
    void compares_the_longest_texts_that_have_nothing_in_common() {
        assertThat(WordDiff.between("a ".repeat(4000), "b ".repeat(4000))).hasSize(2);
    }

    private static String marked(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case GONE -> "-" + piece.text() + "-";
                    case NEW -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining());
    }
}
