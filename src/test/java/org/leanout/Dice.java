package org.leanout;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Chance that falls the same way each time. */
final class Dice {

    private final Random random;
    private final LocalDate today;

    Dice(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** From 0 up to and without the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True once in so many times. */
    boolean in(int times) {
        return random.nextInt(times) == 0;
    }

    /** A day of the last so many, today included. */
    LocalDate day(int days) {
        return today.minusDays(random.nextInt(days));
    }

    @SafeVarargs
    final <T> T one(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** So many days later, but not later than today. */
    LocalDate after(LocalDate day, int days) {
        LocalDate later = day.plusDays(random.nextInt(days));
        return later.isAfter(today) ? today : later;
    }
}
