package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Dimension;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Step;
import org.leanout.maturity.model.Sum;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Everything that the model can say has words, and they can be formatted. */
class WordsTests {

    private static final Set<String> NEVER = Set.of("C2.2", "C3.2", "C4.4", "C5.2", "C5.3", "C5.4", "C5.5");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    WordsTests() {
        messages.setBasename("messages/maturity");
        messages.setDefaultEncoding("UTF-8");
    }

    @ParameterizedTest
    @EnumSource
    void every_condition_in_each_state(Condition condition) {
        String code = "maturity." + condition.id();
        for (String state : List.of("", ".met", ".unmet", ".held", ".you.met", ".you.unmet", ".lapses", ".clears"))
            for (int count : List.of(0, 1, 2, 7))
                says(code + state, 3, 1.5, count, DAY, count, "Ines Okafor", count, 3.75, 7.5);
        if (NEVER.contains(condition.id()))
            for (String state : List.of(".never", ".you.never")) says(code + state, 3, 0, 0, null, 0, "", 0);
    }

    @ParameterizedTest
    @EnumSource
    void every_step(Step.Kind kind) {
        for (int count : List.of(1, 2, 40))
            for (String end : List.of("", ".you", ".needs", ".act"))
                says("maturity.step." + kind + end, count, "Cut rush orders by half");
        if (StepLine.WITH_SOMEBODY.contains(kind))
            assertThat(says("maturity.step." + kind + ".who", 1, "Cut rush orders by half", "Jonas Lind"))
                    .contains("Jonas Lind");
    }

    @ParameterizedTest
    @EnumSource
    void every_dimension(Dimension dimension) {
        says("Dimension." + dimension);
        says("maturity.moved." + dimension, 55, 54);
        says("maturity.why." + dimension, 55);
        says("maturity.room." + dimension, 55);
        says("maturity.formula." + dimension, 28, 27.8, 12, 0.167, 2, 27.8, 8, 0, 1, 15, 0, 0);
    }

    @Test
    void every_level_and_sum() {
        for (Level level : Level.values()) says("Level." + level);
        for (Level level : Level.values()) says("Level." + level + ".what");
        for (Level level : Level.values())
            for (String way : List.of("falls.", "rises.", "lower.", "higher.")) says("maturity.coming." + way + level);
        for (Level level : Level.values()) says("maturity.falling." + level.below(), DAY);
        for (Sum.Kind kind : Sum.Kind.values()) says("Kind." + kind);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void counts_read_well(int count) {
        assertThat(says("why.base", DAY, 1, count)).startsWith("On 23 Nov 2026, by model version 1, from ");
        assertThat(says("maturity.C4.2.unmet", 3, 0, count, null, count, "", 0))
                .isEqualTo(count == 0 ? "none answered" : count + " answered, 0 accepted");
    }

    private String says(String code, Object... arguments) {
        Phrase phrase = Phrase.of(code, arguments);
        String said = messages.getMessage(phrase.code(), phrase.array(), Locale.ENGLISH);
        assertThat(said).isNotBlank().doesNotContain("{", "}", "null");
        return said;
    }
}
