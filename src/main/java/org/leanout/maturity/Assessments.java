package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.shared.Once;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the last assessment of each partner, which lists read. */
@Component
public class Assessments {

    private final Ledgers ledgers;
    private final JdbcClient jdbc;
    private final Once once;
    private final Today today;

    Assessments(Ledgers ledgers, JdbcClient jdbc, Once once, Today today) {
        this.ledgers = ledgers;
        this.jdbc = jdbc;
        this.once = once;
        this.today = today;
    }

    /** Assesses the partner anew. One at a time: who comes second reads what the first could not know of. */
    @Transactional
    public void renew(UUID partnerId) {
        once.hold(partnerId);
        LocalDate day = today.date();
        store(partnerId, Maturity.assess(ledgers.of(partnerId, day), day, Model.first()));
    }

    /** The partners whose last assessment is of an earlier day, or who have none. */
    List<UUID> outdated() {
        return jdbc.sql("""
                        select p.id from partner p left join assessment a on a.partner_id = p.id
                         where a.as_of is distinct from :today
                        """).param("today", today.date()).query(UUID.class).list();
    }

    private void store(UUID partnerId, Assessment it) {
        jdbc.sql("""
                        insert into assessment (partner_id, as_of, model_version, rank, index, scores, next_met, next_of,
                                                unmet, dormant, confidence, records, missing, ratable_on)
                        values (:partner, :asOf, :version, :rank, :index, :scores, :met, :of, :unmet, :dormant,
                                :confidence, :records, :missing, :ratableOn)
                        on conflict (partner_id) do update
                           set (as_of, model_version, rank, index, scores, next_met, next_of, unmet, dormant, confidence,
                                records, missing, ratable_on)
                             = (excluded.as_of, excluded.model_version, excluded.rank, excluded.index, excluded.scores,
                                excluded.next_met, excluded.next_of, excluded.unmet, excluded.dormant,
                                excluded.confidence, excluded.records, excluded.missing, excluded.ratable_on)
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
                .update();
    }
}
