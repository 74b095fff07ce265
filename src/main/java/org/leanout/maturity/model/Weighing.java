package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How a record is weighed: decay by age and lateness in days, source by whose word it is, all from 0 to 1, and caps. */
public record Weighing(List<Band> decay, List<Band> late, Map<Word, BigDecimal> sources, Caps caps) {

    public Weighing {
        decay = List.copyOf(decay);
        late = List.copyOf(late);
        sources = Map.copyOf(sources);
        Refusal.unless(ascend(decay) && ascend(late), "maturity.refused.bands");
        Refusal.unless(hasAll(sources), "maturity.refused.sources");
        Refusal.unless(caps.perBand().size() == decay.size(), "maturity.refused.caps");
    }

    private static boolean ascend(List<Band> bands) {
        return IntStream.range(1, bands.size())
                .allMatch(i -> bands.get(i - 1).lastDay() < bands.get(i).lastDay());
    }

    private static boolean hasAll(Map<Word, BigDecimal> sources) {
        return sources.keySet().containsAll(List.of(Word.values()))
                && sources.values().stream().allMatch(Band::isPortion);
    }

    /** What lies in the future, or past the last band, weighs nothing. */
    BigDecimal decay(int age) {
        return age < 0 ? BigDecimal.ZERO : Band.factor(decay, age);
    }

    /** What was entered before it happened is not late, nor is an approved import. */
    BigDecimal late(Said said, int days) {
        return said.word() == Word.APPROVED_IMPORT ? BigDecimal.ONE : Band.factor(late, days);
    }

    BigDecimal source(Said said) {
        return sources.get(said.word());
    }

    int band(int age) {
        return Band.index(decay, age);
    }

    int cap(int band) {
        return caps.perBand().get(band);
    }

    Stream<Integer> edges() {
        return decay.stream().map(band -> band.lastDay() + 1);
    }
}
