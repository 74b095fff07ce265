package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Refusal;

class ModelNumbersTests {

    @Test
    void make_the_model_that_they_were_taken_from() {
        Map<String, BigDecimal> numbers = ModelNumbers.of(Model.first());
        assertThat(numbers).hasSizeGreaterThan(45);
        assertThat(ModelNumbers.model(1, numbers)).isEqualTo(Model.first());
    }

    @Test
    void make_another_model_whichever_of_them_is_changed() {
        Map<String, BigDecimal> first = ModelNumbers.of(Model.first());
        for (String name : first.keySet()) {
            if (name.startsWith("weight.")) continue; // they total 100, so two of them change
            Map<String, BigDecimal> numbers = ModelNumbers.of(Model.first());
            numbers.merge(name, step(name, numbers), BigDecimal::add);
            assertThat(ModelNumbers.model(1, numbers)).as(name).isNotEqualTo(Model.first());
        }
    }

    private static BigDecimal step(String name, Map<String, BigDecimal> numbers) {
        if (ModelNumbers.isWhole(name)) return BigDecimal.ONE;
        BigDecimal less = new BigDecimal("-0.1");
        return numbers.get(name).signum() > 0 ? less : less.negate();
    }

    @Test
    void refuse_weights_that_do_not_total_100() {
        Map<String, BigDecimal> numbers = ModelNumbers.of(Model.first());
        numbers.put("weight.DIALOGUE", BigDecimal.valueOf(14));
        assertThatThrownBy(() -> ModelNumbers.model(2, numbers))
                .isInstanceOf(Refusal.class)
                .hasMessage("maturity.refused.weights[99]");
    }
}
