package org.leanout.dashboard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Some reasons for which relationships want attention, in SQL, as {@link Attention} has them one by one. */
record Reasons(List<Attention> some) {

    /** None in particular is whichever there is. */
    Reasons {
        if (some.isEmpty()) some = List.of(Attention.ANY);
    }

    /** How far past its day a relationship is for the most urgent of them. */
    String beyond() {
        return some.stream().map(Attention::beyond).collect(Collectors.joining(", ", "greatest(", ")"));
    }

    /** The day of the one, if it is only one; what is urgent for different reasons has none in common. */
    String since() {
        return (some.size() == 1 ? some.get(0) : Attention.ANY).since();
    }

    /** They as rows of kind, since, beyond. */
    String rows() {
        return some.stream()
                .flatMap(reason -> reason == Attention.ANY ? Attention.reasons() : Stream.of(reason))
                .distinct()
                .map(Attention::row)
                .collect(Collectors.joining(", ", "(values ", ") as reason (kind, since, beyond)"));
    }
}
