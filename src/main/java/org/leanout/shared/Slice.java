package org.leanout.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A stretch of a long list, paged by key: its rows and the key after which the next stretch starts, if there is one. */
public record Slice<T>(List<T> rows, @Nullable String next) {

    /** How many rows a stretch has. */
    public static final int SIZE = 50;

    /** What a query has to ask for: one more than is shown, which tells whether there is a next stretch. */
    public static final int FETCH = SIZE + 1;

    /** Cuts what a query found for {@link #FETCH} rows; {@code key} names a row's place in the order of the list. */
    public static <T> Slice<T> of(List<T> found, Function<T, String> key) {
        if (found.size() < FETCH) return new Slice<>(found, null);
        List<T> rows = found.subList(0, SIZE);
        return new Slice<>(rows, key.apply(rows.get(SIZE - 1)));
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
