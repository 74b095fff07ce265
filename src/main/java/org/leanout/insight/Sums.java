package org.leanout.insight;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

/** How many records of each kind there are, and what their minutes add up to. */
public record Sums(Map<Counted, Sum> of) {

    private static final Sum NONE = new Sum(0, 0);

    /**
     * What records of one kind add up to.
     *
     * @param number of records
     * @param amount of minutes; of what was acted on, of days
     */
    public record Sum(long number, long amount) {

        Sum plus(Sum other) {
            return new Sum(number + other.number, amount + other.amount);
        }
    }

    /** One kind, as a query answers it. */
    record Row(Counted kind, long number, long amount) {}

    static Sums of(List<Row> rows) {
        Map<Counted, Sum> sums = new EnumMap<>(Counted.class);
        rows.forEach(row -> sums.put(row.kind(), new Sum(row.number(), row.amount())));
        return new Sums(sums);
    }

    static Sums total(Collection<Sums> parts) {
        Map<Counted, Sum> total = new EnumMap<>(Counted.class);
        parts.forEach(part -> part.of().forEach((kind, sum) -> total.merge(kind, sum, Sum::plus)));
        return new Sums(total);
    }

    public long number(Counted kind) {
        return of.getOrDefault(kind, NONE).number();
    }

    public long number(Collection<Counted> kinds) {
        return sum(kinds, this::number);
    }

    public long minutes(Counted kind) {
        return of.getOrDefault(kind, NONE).amount();
    }

    public long minutes(Collection<Counted> kinds) {
        return sum(kinds, this::minutes);
    }

    private static long sum(Collection<Counted> kinds, ToLongFunction<Counted> each) {
        return kinds.stream().mapToLong(each).sum();
    }

    /** The share of hours that answer or repair, in percent. */
    public Share lightsOn() {
        return new Share(minutes(Counted.ANSWERING), minutes(Counted.EFFORT));
    }

    /** The share of help that IT volunteered. */
    public Share volunteered() {
        return new Share(number(Counted.HELP_VOLUNTEERED), number(Counted.HELP));
    }

    /** The share of delivered help that came before the impact. */
    public Share early() {
        return new Share(number(Counted.HELPED_BEFORE), number(Counted.TIMED));
    }

    /** The share of answered offers that were declined. */
    public Share refused() {
        return new Share(number(Counted.DECLINED), number(Counted.ANSWERED));
    }

    /** The share of what IT learned that it acted on. */
    public Share actedOn() {
        return new Share(number(Counted.LEARNED_ACTED), number(Counted.LEARNED));
    }
}
