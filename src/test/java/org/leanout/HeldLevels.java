package org.leanout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a manager's hold makes of a published level, found by going through all holds. */
public final class HeldLevels {

    private static final List<String> LEVELS = List.of("AD_HOC", "ORDER_TAKER", "SERVICE_PROVIDER", "TRUSTED_ADVISOR");

    private HeldLevels() {}

    /** The level that is shown on a day on which this one is published. */
    public static int shown(JdbcClient jdbc, UUID partner, LocalDate day, int published) {
        int shown = published;
        for (Map<String, Object> hold : jdbc.sql("select * from level_hold where partner_id = ?")
                .param(partner)
                .query()
                .listOfRows()) {
            boolean begun = !day(hold, "from_on").isAfter(day);
            boolean over = day(hold, "until_on").isBefore(day)
                    || hold.get("ended_on") != null && !day(hold, "ended_on").isAfter(day);
            if (begun && !over) shown = Math.min(shown, 1 + LEVELS.indexOf((String) hold.get("level")));
        }
        return shown;
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return ((java.sql.Date) row.get(column)).toLocalDate();
    }
}
