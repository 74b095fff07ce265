package org.leanout.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what IT learned, for IT. */
@Component
class LearningQueries {

    private static final String LEARNING = """
            select l.id, l.summary, l.happened_on, l.learned, d.id as decision_id, d.version, d.now_action, d.now_due_on,
                   d.now_done_on, d.plan_item, d.why_not, a.name as decided_by, d.decided_on,
                   coalesce(d.now_done_on is null and d.now_due_on < :today, false) as late
              from learned_from_interaction l
              left join learning_decision d on d.partner_id = l.partner_id and d.interaction_id = l.id
              left join person a on a.id = d.decided_by
             where l.partner_id = :partner
            """;

    private final JdbcClient jdbc;
    private final Today today;

    LearningQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The latest first; {@code after} is the key that the slice before ended with. */
    Slice<Learning> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<Learning> rows = jdbc.sql(LEARNING + """
                           and (l.happened_on, l.id) < (:day, :id)
                         order by l.happened_on desc, l.id desc
                         limit :limit
                        """)
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(Learning.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.happenedOn(), row.id()).toString());
    }

    Optional<Learning> find(PartnerAccess access, UUID id) {
        return jdbc.sql(LEARNING + " and l.id = :id")
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(Learning.class)
                .optional();
    }
}
