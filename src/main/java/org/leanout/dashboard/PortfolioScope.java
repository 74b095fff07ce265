package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The portfolio in SQL, and what a filter lets through of it on a day. */
record PortfolioScope(PortfolioFilter filter, LocalDate today) {

    /**
     * Every partner that is not archived, with what is shown, sorted by and summed up. One without an assessment is not
     * yet rated, of one without a tally nothing is counted; both are there all the same. What is joined and not asked for,
     * PostgreSQL leaves out.
     */
    private static final String ROWS = """
            (select p.id, p.slug, p.name, p.unit, p.tier, p.criticality, p.dependence, p.tags, p.added_on, a.account_id as owner_id, o.name as owner_name,
                    coalesce(s.published, 0) as level, coalesce(s.index, 0) as index,
                    case when s.published > 0 then s.published * 101 + s.index else 0 end as place,
                    s.trend, coalesce(s.trend_days, 0) as trend_days, s.held_until, coalesce(s.flags, '{}') as flags,
                    case s.trend when 'SLIPPING' then s.as_of - s.trend_days + 1 end as slipping_since,
                    coalesce(s.dormant, false) as dormant, coalesce(s.records, 0) as records,
                    coalesce(s.missing, 0) as missing, s.ratable_on, t.levels, t.level_since, t.level_before, t.as_of,
                    coalesce(t.contacts, 0) as contacts, coalesce(t.contacts_volunteered, 0) as contacts_volunteered,
                    coalesce(t.contacts_requested, 0) as contacts_requested,
                    case when t.contacts >= 3 then round(100.0 * t.contacts_volunteered / t.contacts)::integer end
                        as leaning,
                    t.last_contact_on, coalesce(t.last_contact_on, p.added_on) as quiet_since,
                    q.quiet_on, (select days from partner_rhythm where partner_id = p.id) as rhythm,
                    coalesce(t.minutes_volunteered, 0) as minutes_volunteered,
                    coalesce(t.minutes_joint, 0) as minutes_joint,
                    coalesce(t.minutes_requested, 0) as minutes_requested,
                    coalesce(t.minutes_volunteered + t.minutes_joint + t.minutes_requested, 0) as minutes,
                    coalesce(t.promises, 0) as promises, coalesce(t.promises_late, 0) as promises_late, t.promise_due_on,
                    coalesce(t.offers, 0) as offers, coalesce(t.proposals, 0) as proposals, t.unanswered_since,
                    coalesce(t.requests, 0) as requests, coalesce(t.harms, 0) as harms, t.harm_since,
                    coalesce(t.complaints, 0) as complaints, coalesce(t.complaints_late, 0) as complaints_late,
                    t.complaint_since, t.bypass_since, t.objective_since, coalesce(t.minutes_rework, 0) as minutes_rework,
                    coalesce(t.offers_answered, 0) as offers_answered, coalesce(t.offers_declined, 0) as offers_declined,
                    coalesce(t.promises + t.offers + t.proposals + t.requests + t.harms + t.complaints, 0) as open_items,
                    coalesce(t.view_people, 0) as view_people, t.their_view, t.view_gap,
                    coalesce(t.blind_spots, 0) as blind_spots, t.asked, g.level as ambition, g.by_on as ambition_on,
                    coalesce(g.it_on is not null and g.they_on is not null, false) as ambition_agreed
               from %s
               left join assignment a on a.partner_id = p.id and a.duty = 'OWNER' and a.until_on is null
               left join account o on o.id = a.account_id
               left join assessment s on s.partner_id = p.id
               left join tally t on t.partner_id = p.id
               left join quiet_day q on q.partner_id = p.id
               left join ambition g on g.partner_id = p.id
              where p.archived_on is null)
            """;

    static final String PORTFOLIO = of("partner p");

    /** The same of the partners {@code p} that some SQL selects. */
    static String of(String partners) {
        return ROWS.formatted(partners);
    }

    /**
     * What the filter says, in SQL. What it does not say is not asked: the plan for "whatever, or this" would be a bad one
     * for both.
     */
    String where() {
        return filter.level() == null ? whateverLevel() : whateverLevel() + " and " + level();
    }

    /** The same as if no level were chosen. */
    String whateverLevel() {
        return Stream.concat(
                        filter.selection().conditions(),
                        filter.attention().stream().map(Attention::isPast))
                .reduce("true", (one, other) -> one + " and " + other);
    }

    /** Whether a row has the level that is chosen, if there is one. */
    String level() {
        return filter.level() == null ? "true" : "level = :level";
    }

    StatementSpec bindTo(StatementSpec statement) {
        return filter.selection().bindTo(statement).param("today", today).param("level", filter.level());
    }
}
