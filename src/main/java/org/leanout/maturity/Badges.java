package org.leanout.maturity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Hold;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Step;
import org.leanout.maturity.model.Trend;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what the badge of a partner says today; one statement each. */
@Component
class Badges {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Today today;

    Badges(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Nothing is published before the first night or change: then the computed level is. */
    Badge of(UUID partnerId) {
        return of(List.of(partnerId)).get(partnerId);
    }

    /** The same of each of some partners. */
    Map<UUID, Badge> of(Collection<UUID> partnerIds) {
        Map<UUID, Badge> badges = new HashMap<>();
        jdbc.sql("""
                        select p.id, s.published, s.trend, s.trend_days, s.since, h.level, h.from_on, h.until_on, h.reason,
                               h.by, (select jsonb_object_agg(d.step, jsonb_build_object('until', d.until_on,
                                                                                         'reason', d.reason))
                                        from step_deferral d
                                       where d.partner_id = p.id and d.until_on > :today)::text as put_off,
                               c.name as sponsor,
                               (select jsonb_object_agg(a.record_id, a.name)
                                  from person_to_ask a where a.partner_id = p.id)::text as to_ask,
                               m.version, m.numbers::text as numbers
                          from partner p
                          left join contact c on c.partner_id = p.id and c.id = p.sponsor_id
                          left join lateral (
                               select l.published, l.trend, l.trend_days,
                                      (select max(o.day) + 1 from snapshot o
                                        where o.partner_id = l.partner_id and o.published <> l.published) as since
                                 from snapshot l
                                where l.partner_id = p.id
                                order by l.day desc, l.id desc
                                limit 1) s on true
                          left join lateral (
                               select h.level, h.from_on, h.until_on, h.reason, b.name as by
                                 from level_hold h join person b on b.id = h.held_by
                                where h.partner_id = p.id and h.ended_on is null
                                  and :today between h.from_on and h.until_on
                                limit 1) h on true
                          left join lateral (
                               select version, numbers from model_version
                                where from_on <= :today order by version desc limit 1) m on true
                         where p.id = any (:partners)
                        """)
                .param("partners", partnerIds.toArray(UUID[]::new))
                .param("today", today.date())
                .query(row -> {
                    badges.put(
                            row.getObject("id", UUID.class),
                            new Badge(
                                    published(row),
                                    held(row),
                                    putOff(row.getString("put_off")),
                                    new Whom(row.getString("sponsor"), toAsk(row.getString("to_ask"))),
                                    Models.parse(row.getInt("version"), row.getString("numbers"))));
                });
        return badges;
    }

    private static Published published(ResultSet row) throws SQLException {
        String trend = row.getString("trend");
        if (trend == null) return Published.first(null);
        return new Published(
                Snapshots.level(row.getInt("published")),
                Trend.valueOf(trend),
                row.getInt("trend_days"),
                row.getObject("since", LocalDate.class));
    }

    private static @Nullable Held held(ResultSet row) throws SQLException {
        String level = row.getString("level");
        if (level == null) return null;
        var hold = new Hold(
                Level.valueOf(level),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getString("reason"));
        return new Held(hold, row.getString("by"));
    }

    private static Map<UUID, String> toAsk(@Nullable String json) {
        if (json == null) return Map.of();
        return JSON.readTree(json).properties().stream()
                .collect(Collectors.toMap(
                        named -> UUID.fromString(named.getKey()),
                        named -> named.getValue().asString()));
    }

    private static Map<Step.Kind, PutOff> putOff(@Nullable String json) {
        Map<Step.Kind, PutOff> steps = new EnumMap<>(Step.Kind.class);
        if (json == null) return steps;
        for (Map.Entry<String, JsonNode> step : JSON.readTree(json).properties()) {
            JsonNode it = step.getValue();
            steps.put(
                    Step.Kind.valueOf(step.getKey()),
                    new PutOff(
                            LocalDate.parse(it.get("until").asString()),
                            it.get("reason").asString()));
        }
        return steps;
    }
}
