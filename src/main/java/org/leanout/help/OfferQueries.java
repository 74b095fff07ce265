package org.leanout.help;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.ReaderZone;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one offer. A partner's people see it from the day it was made. */
@Component
class OfferQueries {

    private static final RowMapper<OfferPage.Details> DETAILS = new SimplePropertyRowMapper<>(OfferPage.Details.class);
    private static final RowMapper<OfferPage.Answer> ANSWER = new SimplePropertyRowMapper<>(OfferPage.Answer.class);
    private static final RowMapper<OfferPage.Delivery> DELIVERY =
            new SimplePropertyRowMapper<>(OfferPage.Delivery.class);

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    OfferQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Optional<OfferPage.Found> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select o.id, o.version, o.title, o.what, o.origin, o.kind, o.timing, o.contact_id,
                               c.name as contact, o.benefits, o.minutes, o.state, o.offered_on,
                               e.name as entered_by, o.entered_at at time zone :zone as entered_at,
                               o.answered_by, a.name as answered_by_name, o.answered_on,
                               b.name as answer_entered_by, o.answer_entered_on, o.answer_on_behalf,
                               o.decline_reason, o.answer_words, o.ask_again_on, o.delivered_on, o.minutes_taken,
                               t.name as thanked_by, o.thanked_on, o.thanks, o.rating
                          from offer o
                          join person e on e.id = o.entered_by
                          left join person b on b.id = o.answer_entered_by
                          left join partner_person c on c.partner_id = o.partner_id and c.id = o.contact_id
                          left join partner_person a on a.partner_id = o.partner_id and a.id = o.answered_by
                          left join partner_person t on t.partner_id = o.partner_id and t.id = o.thanked_by
                         where o.partner_id = :partner and o.id = :id and (o.offered_on is not null or :it)
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .param("zone", zone.id())
                .query(OfferQueries::found)
                .optional();
    }

    private static OfferPage.Found found(ResultSet row, int number) throws SQLException {
        return new OfferPage.Found(
                DETAILS.mapRow(row, number), ANSWER.mapRow(row, number), DELIVERY.mapRow(row, number));
    }
}
