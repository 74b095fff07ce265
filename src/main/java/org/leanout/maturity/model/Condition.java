package org.leanout.maturity.model;

import java.util.List;
import java.util.stream.Stream;

/** What must hold for a level, besides the index. */
public enum Condition {
    /** A BRM owner and a partner sponsor are named. */
    C2_1(Level.ORDER_TAKER, ContactChecks::named),
    /** A two-way interaction in the last 90 days. */
    C2_2(Level.ORDER_TAKER, ContactChecks::contact),
    /** Dependability at least 60. */
    C3_1(Level.SERVICE_PROVIDER, ServiceChecks::dependability),
    /** A service review within its planned interval plus 14 days. */
    C3_2(Level.SERVICE_PROVIDER, ServiceChecks::review),
    /** No complaint open for more than 30 days. */
    C3_3(Level.SERVICE_PROVIDER, ServiceChecks::complaints),
    /** Volunteered share at least 0.30. */
    C4_1(Level.TRUSTED_ADVISOR, TrustChecks::share),
    /** At least 3 volunteered offers answered in 365 days, at least half of them accepted. */
    C4_2(Level.TRUSTED_ADVISOR, TrustChecks::offers),
    /** At least 2 objectives freshly confirmed and tied to IT activity. */
    C4_3(Level.TRUSTED_ADVISOR, TrustChecks::objectives),
    /** The partner's own assessment, mean at least 3.5. */
    C4_4(Level.TRUSTED_ADVISOR, ViewChecks::mean),
    /** At least 2 partner people acted in 180 days, or all of them if fewer are named. */
    C4_5(Level.TRUSTED_ADVISOR, TrustChecks::people),
    /** Volunteered share at least 0.45. */
    C5_1(Level.STRATEGIC_PARTNER, TrustChecks::share),
    /** A planning session by invitation in the last 180 days. */
    C5_2(Level.STRATEGIC_PARTNER, StrategyChecks::session),
    /** A joint value plan agreed by both and reviewed under 180 days ago. */
    C5_3(Level.STRATEGIC_PARTNER, StrategyChecks::plan),
    /** An outcome that the partner confirmed in 365 days. */
    C5_4(Level.STRATEGIC_PARTNER, StrategyChecks::outcome),
    /** The partner's assessment, mean at least 4.2, from at least 2 people. */
    C5_5(Level.STRATEGIC_PARTNER, ViewChecks::meanOfSeveral),
    /** No third-party bypass in 180 days. */
    C5_6(Level.STRATEGIC_PARTNER, StrategyChecks::bypass);

    private final Level level;
    private final Check check;

    Condition(Level level, Check check) {
        this.level = level;
        this.check = check;
    }

    /** The level that takes this condition. */
    public Level level() {
        return level;
    }

    /** The name that people use, such as C4.1; {@code maturity.C4.1} begins its message keys. */
    public String id() {
        return name().replace('_', '.');
    }

    public static List<Condition> of(Level level) {
        return Stream.of(values()).filter(c -> c.level == level).toList();
    }

    Finding find(Reading reading) {
        return check.find(this, reading);
    }

    boolean holds(Reading reading) {
        return find(reading).met();
    }

    private interface Check {
        Finding find(Condition condition, Reading reading);
    }
}
