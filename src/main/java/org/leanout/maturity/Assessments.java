package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Publication;
import org.leanout.maturity.model.Snapshot;
import org.leanout.shared.Once;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last assessment of each partner, which lists read. */
@Component
public class Assessments {

    /** Nothing of an archived partner changes any more. */
    private static final String OUTDATED = """
            from partner p
            left join assessment a on a.partner_id = p.id
            left join tally t on t.partner_id = p.id
            where (a.as_of is distinct from :today or t.as_of is distinct from :today
                   or a.model_version <> (
                      select coalesce(max(version), 1) from model_version where from_on <= :today))
              and p.archived_on is null
            """;

    private final Ledgers ledgers;
    private final Snapshots snapshots;
    private final Tallies tallies;
    private final Badges badges;
    private final Models versions;
    private final JdbcClient jdbc;
    private final Once once;
    private final Today today;

    Assessments(
            Ledgers ledgers,
            Snapshots snapshots,
            Tallies tallies,
            Badges badges,
            Models versions,
            JdbcClient jdbc,
            Once once,
            Today today) {
        this.ledgers = ledgers;
        this.snapshots = snapshots;
        this.tallies = tallies;
        this.badges = badges;
        this.versions = versions;
        this.jdbc = jdbc;
        this.once = once;
        this.today = today;
    }

    /**
     * Assesses and counts the partner anew: today, and first assesses each day that was missed, with that day as its date.
     * One at a time: who comes second reads what the first could not know of.
     */
    @Transactional
    public void renew(UUID partnerId) {
        once.hold(partnerId);
        LocalDate day = today.date();
        Filed filed = ledgers.filed(partnerId, day);
        NavigableMap<LocalDate, Model> models = versions.inForce();
        Snapshots.Memory memory = snapshots.until(day, partnerId);
        List<Assessment> days = memory.next(filed.facts().addedOn())
                .datesUntil(day.plusDays(1))
                .map(each -> Maturity.assess(filed.on(each), each, on(models, each)))
                .toList();
        Publication published =
                snapshots.store(partnerId, days.stream().map(Snapshot::of).toList(), memory, each -> on(models, each));
        store(partnerId, days.get(days.size() - 1), published, badges.of(partnerId));
        tallies.renew(partnerId, day);
    }

    /** A day that was missed is assessed by the version of that day. */
    private static Model on(NavigableMap<LocalDate, Model> models, LocalDate day) {
        return models.floorEntry(day).getValue();
    }

    /** How many were last assessed on an earlier day, or by an earlier model. */
    int outdated() {
        return jdbc.sql("select count(*) " + OUTDATED)
                .param("today", today.date())
                .query(Integer.class)
                .single();
    }

    /** The same one by one, after a key; so many at a time. */
    List<UUID> outdated(UUID after, int most) {
        return jdbc.sql("select p.id " + OUTDATED + " and p.id > :after order by p.id limit :most")
                .param("today", today.date())
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    private void store(UUID partnerId, Assessment it, Publication published, Badge badge) {
        jdbc.sql("""
                        insert into assessment (partner_id, as_of, model_version, rank, index, scores, next_met, next_of,
                                                unmet, dormant, confidence, records, missing, ratable_on,
                                                published, trend, trend_days, held_until,
                                                flags)
                        values (:partner, :asOf, :version, :rank, :index, :scores, :met, :of, :unmet, :dormant,
                                :confidence, :records, :missing, :ratableOn, :published, :trend, :trendDays, :heldUntil, :flags)
                        on conflict (partner_id) do update
                           set (as_of, model_version, rank, index, scores, next_met, next_of, unmet, dormant, confidence,
                                records, missing, ratable_on, published, trend, trend_days, held_until, flags)
                             = (excluded.as_of, excluded.model_version, excluded.rank, excluded.index, excluded.scores,
                                excluded.next_met, excluded.next_of, excluded.unmet, excluded.dormant,
                                excluded.confidence, excluded.records, excluded.missing, excluded.ratable_on,
                                excluded.published, excluded.trend, excluded.trend_days,
                                excluded.held_until, excluded.flags)
                        """)
                .param("partner", partnerId)
                .param("asOf", it.asOf())
                .param("version", it.modelVersion())
                .param("rank", it.level().map(level -> level.number()).orElse(0))
                .param("index", it.index())
                .param("scores", it.dimensions().stream().map(d -> d.score()).toArray(Integer[]::new))
                .param(
                        "met",
                        it.next()
                                .map(level -> it.findings(level).size()
                                        - it.unmet(level).size())
                                .orElse(0))
                .param("of", it.next().map(level -> it.findings(level).size()).orElse(0))
                .param(
                        "unmet",
                        it.findings().stream()
                                .filter(finding -> !finding.met())
                                .map(finding -> finding.condition().id())
                                .toArray(String[]::new))
                .param("dormant", it.dormant())
                .param("confidence", it.confidence().map(Enum::name).orElse(null))
                .param("records", it.ratability().records())
                .param("missing", it.ratability().missing())
                .param("ratableOn", it.ratability().from())
                .param("published", Snapshots.rank(badge.shown()))
                .param("flags", it.flags().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("heldUntil", badge.held() == null ? null : badge.held().until())
                .param("trend", published.trend().name())
                .param("trendDays", published.days())
                .update();
    }
}
