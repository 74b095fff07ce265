package org.leanout.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads demands. Both sides see them all. */
@Component
class DemandQueries {

    private static final int DAYS = 365;

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    DemandQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's demands, in the order of the list; {@code after} is the key that the slice before ended with. */
    Slice<DemandListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<DemandListPage.Row> rows = jdbc.sql("""
                        select d.id, d.title, d.arose, d.arose_on, p.name as contact, d.state, d.agreed, d.agreed_on,
                               d.confirmed_word, d.dropped_because, d.in_order
                          from demand d
                          left join partner_person p on p.partner_id = d.partner_id and p.id = d.contact_id
                         where d.partner_id = :partner and d.removed_at is null and (d.in_order, d.id) > (:day, :id)
                         order by d.in_order, d.id
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(DemandListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    /** How they arose of late. */
    DemandListPage.Total total(PartnerAccess access) {
        return jdbc.sql("""
                        select count(*) filter (where arose = 'ARRIVED') as arrived,
                               count(*) filter (where arose = 'SURFACED') as surfaced,
                               count(*) filter (where arose = 'SHAPED') as shaped
                          from demand
                         where partner_id = :partner and removed_at is null and arose_on > :since
                        """)
                .param("partner", access.partnerId())
                .param("since", today.date().minusDays(DAYS))
                .query(DemandListPage.Total.class)
                .single();
    }

    Optional<DemandPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select d.id, d.version, d.title, d.arose, d.ask, d.arose_on, d.contact_id, p.name as contact,
                               d.request_id, r.title as request, d.proposal_id,
                               b.title as proposal, d.state, d.agreed, d.agreed_hours, d.agreed_on,
                               c.name as confirmed_by, d.confirmed_word, d.confirmed_on,
                               a.name as confirmation_entered_by, d.confirmation_entered_on, o.name as objected_by,
                               d.objected_on, d.objection, d.dropped_because, d.dropped_on, e.name as entered_by,
                               d.entered_at at time zone :zone as entered_at, d.entered_on
                          from demand d
                          join person e on e.id = d.entered_by
                          left join person a on a.id = d.confirmation_entered_by
                          left join asked_request r on r.partner_id = d.partner_id and r.id = d.request_id
                          left join adopted_proposal b on b.partner_id = d.partner_id and b.id = d.proposal_id
                          left join partner_person p on p.partner_id = d.partner_id and p.id = d.contact_id
                          left join partner_person c on c.partner_id = d.partner_id and c.id = d.confirmed_by
                          left join partner_person o on o.partner_id = d.partner_id and o.id = d.objected_by
                         where d.partner_id = :partner and d.id = :id and d.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(DemandPage.Details.class)
                .optional();
    }

    /** A request that a demand may come of. */
    record Asked(UUID id, String title, @Nullable String what, UUID contactId, LocalDate askedOn) {

        DemandForm form(UUID newId) {
            return new DemandForm(
                    newId, null, title, Arose.ARRIVED, what == null ? title : what, askedOn, contactId, id, null);
        }
    }

    /** A proposal that goes ahead, of which a demand may come. */
    record Adopted(UUID id, String title, @Nullable String problem, UUID contactId, LocalDate givenOn) {

        DemandForm form(UUID newId) {
            return new DemandForm(
                    newId, null, title, Arose.SHAPED, problem == null ? title : problem, givenOn, contactId, null, id);
        }
    }

    /** What came of a proposal, unless it was dropped. */
    Optional<UUID> ofProposal(PartnerAccess access, @Nullable UUID proposal) {
        return jdbc.sql("""
                        select id from demand
                         where partner_id = :partner and proposal_id = cast(:proposal as uuid) and removed_at is null
                           and state <> 'DROPPED'
                         order by id
                         limit 1
                        """)
                .param("partner", access.partnerId())
                .param("proposal", proposal)
                .query(UUID.class)
                .optional();
    }

    Optional<Adopted> proposal(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select id, title, problem, contact_id, given_on from adopted_proposal
                         where partner_id = :partner and id = :id and stands
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .query(Adopted.class)
                .optional();
    }

    Optional<Asked> request(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select id, title, what, contact_id, asked_on from asked_request
                         where partner_id = :partner and id = :id
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .query(Asked.class)
                .optional();
    }
}
