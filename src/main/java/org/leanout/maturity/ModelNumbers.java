package org.leanout.maturity;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leanout.maturity.model.Band;
import org.leanout.maturity.model.Caps;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Dimension;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Limits;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Scale;
import org.leanout.maturity.model.ShareRule;
import org.leanout.maturity.model.Weighing;
import org.leanout.maturity.model.Word;

/**
 * All numbers of a model by name, in the order in which they are shown: a group, and what it is in the group, as
 * {@code weight.DEPENDABILITY}. Two are no choice, and have no name: the index that the lowest level begins at, and that
 * a condition asks for two people who are named.
 */
final class ModelNumbers {

    private static final Model FIRST = Model.first();

    private ModelNumbers() {}

    static Map<String, BigDecimal> of(Model model) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (Dimension it : Dimension.values())
            put(numbers, "weight." + it, model.scale().weights().get(it));
        levels().forEach(it ->
                put(numbers, "index." + it, model.scale().indexFrom().get(it)));
        conditions()
                .forEach(it -> numbers.put("threshold." + it, model.thresholds().get(it)));
        bands(numbers, "decay.", model.weighing().decay());
        bands(numbers, "late.", model.weighing().late());
        for (Word it : Word.values())
            numbers.put("source." + it, model.weighing().sources().get(it));
        put(numbers, "cap.day", model.weighing().caps().offersADay());
        List<Integer> caps = model.weighing().caps().perBand();
        for (int i = 0; i < caps.size(); i++) put(numbers, "cap." + i, caps.get(i));
        numbers.put("share.smoothing", model.share().smoothing());
        numbers.put("share.full", model.share().full());
        put(numbers, "limit.viewDays", model.limits().viewDays());
        put(numbers, "limit.daysUp", model.limits().daysUp());
        put(numbers, "limit.daysDown", model.limits().daysDown());
        put(numbers, "limit.fewestRecords", model.limits().fewestRecords());
        put(numbers, "limit.fewestDays", model.limits().fewestDays());
        return numbers;
    }

    private static void put(Map<String, BigDecimal> numbers, String name, int number) {
        numbers.put(name, BigDecimal.valueOf(number));
    }

    private static void bands(Map<String, BigDecimal> numbers, String group, List<Band> bands) {
        for (int i = 0; i < bands.size(); i++) {
            put(numbers, group + i + ".days", bands.get(i).lastDay());
            numbers.put(group + i + ".factor", bands.get(i).factor());
        }
    }

    /** The model with these numbers; every name has to be there. Throws the model's own refusal. */
    static Model model(int version, Map<String, BigDecimal> numbers) {
        Function<String, Integer> whole = name -> numbers.get(name).intValueExact();
        Map<Dimension, Integer> weights = Stream.of(Dimension.values())
                .collect(Collectors.toMap(Function.identity(), it -> whole.apply("weight." + it)));
        Map<Level, Integer> from = new TreeMap<>(Map.of(Level.AD_HOC, 0));
        levels().forEach(it -> from.put(it, whole.apply("index." + it)));
        Map<Condition, BigDecimal> thresholds = new TreeMap<>(FIRST.thresholds());
        conditions().forEach(it -> thresholds.put(it, numbers.get("threshold." + it)));
        Map<Word, BigDecimal> sources = Stream.of(Word.values())
                .collect(Collectors.toMap(Function.identity(), it -> numbers.get("source." + it)));
        List<Band> decay = bands(numbers, "decay.", FIRST.weighing().decay().size());
        List<Integer> caps = IntStream.range(0, decay.size())
                .mapToObj(i -> whole.apply("cap." + i))
                .toList();
        return new Model(
                version,
                new Weighing(
                        decay,
                        bands(numbers, "late.", FIRST.weighing().late().size()),
                        sources,
                        new Caps(whole.apply("cap.day"), caps)),
                new ShareRule(numbers.get("share.smoothing"), numbers.get("share.full")),
                new Scale(weights, from),
                thresholds,
                new Limits(
                        whole.apply("limit.viewDays"),
                        whole.apply("limit.daysUp"),
                        whole.apply("limit.daysDown"),
                        whole.apply("limit.fewestRecords"),
                        whole.apply("limit.fewestDays")));
    }

    private static List<Band> bands(Map<String, BigDecimal> numbers, String group, int size) {
        return IntStream.range(0, size)
                .mapToObj(i ->
                        new Band(numbers.get(group + i + ".days").intValueExact(), numbers.get(group + i + ".factor")))
                .toList();
    }

    private static Stream<Level> levels() {
        return Stream.of(Level.values()).skip(1);
    }

    private static Stream<Condition> conditions() {
        return Stream.of(Condition.values()).filter(it -> it != Condition.C2_1);
    }

    /** As it is typed and read. */
    static String text(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether the number has to be a whole one. */
    static boolean isWhole(String name) {
        return !(name.endsWith(".factor")
                || name.startsWith("source.")
                || name.startsWith("share.")
                || name.startsWith("threshold.C4_1")
                || name.startsWith("threshold.C4_4")
                || name.startsWith("threshold.C5_1")
                || name.startsWith("threshold.C5_5"));
    }
}
