package org.leanout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record weighs on a day, in 64ths, by the tables of docs/maturity.md. */
final class Weights {

    static final int ONE = 64;

    /** The cast has changed this one number of the model. */
    private static final int OFFERS_A_DAY = 3;

    private final LocalDate today;

    Weights(LocalDate today) {
        this.today = today;
    }

    /** The age at which an accepted offer or a request weighs what it does, and the most that count in each. */
    record Dated(LocalDate day, int weight) {}

    int age(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, today);
    }

    boolean isOver(@Nullable LocalDate day, int days) {
        return day != null && age(day) > days;
    }

    int aged(LocalDate day) {
        int age = age(day);
        if (age < 0 || age >= 365) return 0;
        return age < 90 ? ONE : age < 180 ? ONE / 2 : ONE / 4;
    }

    /** For half a year in full, for another by half. */
    int fresh(LocalDate day) {
        int age = age(day);
        if (age < 0 || age >= 365) return 0;
        return age < 180 ? ONE : ONE / 2;
    }

    /** What counts for IT weighs less if it was entered late. */
    static int entered(int weight, LocalDate day, LocalDate entered) {
        long late = ChronoUnit.DAYS.between(day, entered);
        if (late > 60) return 0;
        return late > 14 ? weight / 2 : weight;
    }

    /** By the partner's own word, or by one on their behalf. */
    static int told(int weight, LocalDate day, LocalDate entered, boolean own) {
        return entered(weight, day, entered) / (own ? 1 : 2);
    }

    /** Those that weigh most stay: so many of a day, and so many of each band. */
    List<Dated> offers(List<Dated> all) {
        return capped(all, OFFERS_A_DAY);
    }

    List<Dated> requests(List<Dated> all) {
        return capped(all, Integer.MAX_VALUE);
    }

    private List<Dated> capped(List<Dated> all, int aDay) {
        Map<LocalDate, Integer> days = new HashMap<>();
        Map<Integer, Integer> bands = new HashMap<>();
        return all.stream()
                .filter(it -> it.weight() > 0)
                .sorted(Comparator.comparing(Dated::weight).reversed())
                .filter(it -> {
                    int band = aged(it.day());
                    if (days.getOrDefault(it.day(), 0) >= aDay) return false;
                    if (bands.getOrDefault(band, 0) >= (band == ONE / 4 ? 20 : 10)) return false;
                    days.merge(it.day(), 1, Integer::sum);
                    bands.merge(band, 1, Integer::sum);
                    return true;
                })
                .toList();
    }

    static int sum(List<Dated> all) {
        return all.stream().mapToInt(Dated::weight).sum();
    }

    /** A quotient, rounded half up. */
    static int rounded(long part, long base) {
        return (int) Math.floorDiv(2 * part + base, 2 * base);
    }
}
