package org.leanout.dashboard;

import java.util.Locale;
import org.leanout.shared.Sql;

/**
 * What a timeline can be narrowed to. Each has the SQL of its part in a file of its name: step, kind, day, key, path,
 * title, account_id, contact_id, entered_by, detail. The person who acted is an account of IT or one of the partner's
 * contacts; {@code entered_by} is whoever wrote down what a contact had said; what happens later to a record has a higher
 * step.
 */
public enum Topic {
    INTERACTIONS,
    HELP,
    DEMAND,
    PROPOSALS,
    OBJECTIVES,
    PROMISES,
    IMPROVEMENTS,
    COMPLAINTS,
    BYPASSES,
    VALUE,
    VIEWS,
    DISPUTES;

    private final String sql =
            Sql.of("timeline/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".sql");

    String sql() {
        return sql;
    }
}
