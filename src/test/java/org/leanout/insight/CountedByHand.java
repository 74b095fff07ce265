package org.leanout.insight;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each kind of record means, said a second time, from the tables alone: the month as text, how many, and what they add
 * up to. `it` stands for the partners that are meant.
 */
final class CountedByHand {

    private static final String LAST_WORD =
            "select id from verdict where proposal_id = t.id and not opinion order by entered_at desc, id desc limit 1";

    private static final Map<Counted, String> SQL = new EnumMap<>(Counted.class);

    static {
        for (String origin : new String[] {"VOLUNTEERED", "JOINT", "REQUESTED"}) {
            put(
                    "EFFORT_" + origin,
                    "happened_on",
                    "minutes",
                    "interaction t",
                    "removed_at is null and origin = '%s'",
                    origin);
            if (!origin.equals("REQUESTED"))
                put(
                        "HELP_" + origin,
                        "offered_on",
                        "minutes",
                        "offer t",
                        "origin = '%s' and kind not like '%%ALERT'",
                        origin);
        }
        String mended = """
                mending t where (t.partner_id, t.workaround_id) in (
                    select partner_id, id from workaround where removed_at is null) and\
                """;
        put("REWORK", "happened_on", "minutes", mended, "removed_at is null and contact_id is null", "");
        put("MENDED_BY_THEM", "happened_on", "minutes", mended, "removed_at is null and contact_id is not null", "");
        put("HELP_REQUESTED", "asked_on", "0", "request t", "true", "");
        put("HELP_ALERT", "offered_on", "minutes", "offer t", "kind = 'MONITORING_ALERT'", "");
        put("OFFER_ACCEPTED", "answered_on", "minutes", "offer t", "state in ('ACCEPTED', 'DELIVERED', 'THANKED')", "");
        for (Counted kind : Counted.DECLINED) {
            String reason = kind.name().substring("DECLINED_".length());
            put(
                    kind.name(),
                    "answered_on",
                    "minutes",
                    "offer t",
                    "state = 'DECLINED' and decline_reason = '%s'",
                    reason);
        }
        for (String verdict : new String[] {"GO_AHEAD", "NOT_NOW", "NO"})
            put(
                    "PROPOSAL_" + verdict,
                    "(select given_on from verdict where id = (" + LAST_WORD + "))",
                    "0",
                    "proposal t",
                    "(select kind from verdict where id = (" + LAST_WORD + ") and of_version = t.versions) = '%s'",
                    verdict);
        for (String timing : new String[] {"BEFORE", "DURING", "AFTER"})
            put(
                    "HELPED_" + timing,
                    "delivered_on",
                    "case when minutes_taken is null then minutes else minutes_taken end",
                    "offer t",
                    "state in ('DELIVERED', 'THANKED') and kind in ('ADVICE', 'DATA', 'TRAINING', 'OVERLOOKED_TASK',"
                            + " 'HANDS_ON', 'COORDINATION', 'OTHER') and timing = '%s'",
                    timing);
        put("LEARNED", "happened_on", "0", "interaction t", "removed_at is null and learned <> ''", "");
        put(
                "LEARNED_ACTED",
                "happened_on",
                "(select now_done_on from learning_decision where interaction_id = t.id) - happened_on",
                "interaction t",
                "removed_at is null and learned <> '' and exists (select now_done_on from learning_decision d"
                        + " where d.interaction_id = t.id and d.now_done_on > date '1900-01-01')",
                "");
        for (String effect : new String[] {"GOOD", "BAD"})
            put(
                    "IMPACT_" + effect,
                    "happened_on",
                    "0",
                    "impact t",
                    "removed_at is null and '%s' = case when answer = 'CORRECTED' and answer_word = 'PARTNER' then their_effect"
                            + " when answer = 'CORRECTED' and their_effect = 'BAD' then 'BAD' else effect end",
                    effect);
    }

    private CountedByHand() {}

    private static void put(String kind, String day, String amount, String table, String condition, String argument) {
        String from = table.contains(" where ") ? table + " " : table + " where ";
        SQL.put(Counted.valueOf(kind), """
                select to_char(%1$s, 'YYYY-MM') as month, count(*) as number, coalesce(sum(%2$s), 0) as amount
                  from %3$s t.partner_id in (:partners) and %4$s and %1$s <= :today and %1$s is not null
                 group by to_char(%1$s, 'YYYY-MM')
                """.formatted(day, amount, from, condition.formatted(argument)));
    }

    /** The kinds that can be counted by one statement each. */
    static Map<Counted, String> statements() {
        return SQL;
    }
}
