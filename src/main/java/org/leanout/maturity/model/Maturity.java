package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The questions that the model answers, each a pure function of a ledger, a day and a version of the model. */
public final class Maturity {

    private Maturity() {}

    /** Today's level, with everything that explains it. Cheap: made for a thousand partners a night. */
    public static Assessment assess(Ledger ledger, LocalDate asOf, Model model) {
        return Assessor.assess(Reading.of(ledger, asOf, model));
    }

    /**
     * For each condition the first day on which it is no longer what it is now, with nothing new logged: it lapses if it
     * is met, and clears if it is not. For one page at a time.
     */
    public static Map<Condition, LocalDate> lapses(Ledger ledger, LocalDate asOf, Model model) {
        return Outlook.lapses(Reading.of(ledger, asOf, model));
    }

    /** The coming days with nothing new logged. */
    public static Outlook outlook(Ledger ledger, LocalDate asOf, Model model, int days) {
        return Outlook.of(Reading.of(ledger, asOf, model), days);
    }

    /** What would help to the next level, each by itself, the best first; empty at the top. For one page at a time. */
    public static List<Step> steps(Ledger ledger, LocalDate asOf, Model model) {
        return Way.steps(Reading.of(ledger, asOf, model));
    }

    /** The same one after the other, each on top of those before it, as far as it leads. For one page at a time. */
    public static List<Step> path(Ledger ledger, LocalDate asOf, Model model) {
        return Way.path(Reading.of(ledger, asOf, model));
    }
}
