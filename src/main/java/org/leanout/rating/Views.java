package org.leanout.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How both sides see the relationship on a day; one statement. */
@Component
public class Views {

    /** Days after which an answer says nothing any more, and the next round falls due. */
    public static final int DAYS = 180;

    private final JdbcClient jdbc;
    private final Today today;

    Views(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * Each person's latest answers of rounds that ended under so many days before, beside the latest ones of whoever
     * looked after the partner on the day; of a day to come, what is known today.
     */
    public Optional<TwoViews> on(UUID partnerId, LocalDate day, int days) {
        LocalDate known = day.isAfter(today.date()) ? today.date() : day;
        List<Given> given = given(partnerId, known, day.minusDays(days));
        List<Response> responses = given.stream()
                .filter(answer -> !answer.isOfIt())
                .map(answer -> new Response(answer.contactId(), answer.endedOn(), answer.answers()))
                .toList();
        Answers it = given.stream()
                .filter(Given::isOfIt)
                .findFirst()
                .map(Given::answers)
                .orElse(null);
        return Optional.ofNullable(TwoViews.of(it, Response.latest(responses, day, days)));
    }

    private List<Given> given(UUID partnerId, LocalDate day, LocalDate after) {
        return jdbc.sql("""
                        (select null::uuid as contact_id, null as name, ended_on, answered_on, dependability,
                                proactivity, dialogue, understanding, improvement, shared_strategy
                           from it_view
                          where partner_id = :partner and ended_on <= :day and ended_on > :after
                            and answered_on <= :day and (counts_until is null or counts_until >= :day)
                          order by ended_on desc, answered_on desc
                          limit 1)
                        union all
                        select contact_id, name, ended_on, ended_on, dependability, proactivity, dialogue,
                               understanding, improvement, shared_strategy
                          from counted_answer
                         where partner_id = :partner and ended_on <= :day and ended_on > :after
                        """)
                .param("partner", partnerId)
                .param("day", day)
                .param("after", after)
                .query(Given.class)
                .list();
    }
}
