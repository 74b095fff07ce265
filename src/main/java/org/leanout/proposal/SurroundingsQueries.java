package org.leanout.proposal;

import java.sql.Types;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands around one proposal, of which the reader has been shown the text. */
@Component
class SurroundingsQueries {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Today today;

    SurroundingsQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    Surroundings find(PartnerAccess access, UUID proposalId) {
        String found = jdbc.sql("""
                        select json_build_object('verdicts', %s, 'versions', %s, 'callable', %s, 'readers', %s, 'files', %s, 'seeds', %s, 'growths', %s,
                               'felt', (%s), 'answered', (%s))
                        """.formatted(
                                array(VERDICTS),
                                array(VERSIONS),
                                array(Mentions.CHOICES),
                                array(READERS),
                                array(FILES),
                                array(SEEDS),
                                array(GROWTHS),
                                FELT,
                                ANSWERED))
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("limit", Slice.SIZE)
                .param("me", access.me().id())
                .param("it", access.isIt())
                .param("today", today.date())
                .param("mine", access.mayChange())
                .param("contact", access.contactId(), Types.OTHER)
                .query(String.class)
                .single();
        return JSON.readValue(found, Surroundings.class);
    }

    private static String array(String rows) {
        return "array(select to_json(r) from (%s) r)".formatted(rows);
    }

    /** Every verdict and opinion: first the verdicts on the version that the partner has, then the others; latest first. */
    private static final String VERDICTS = """
            select v.kind, v.words, v.of_version as version, v.opinion, v.contact_id as "contactId", c.name,
                   case when v.on_behalf then 'ON_BEHALF' else 'PARTNER' end as word, v.given_on as "saidOn",
                   e.name as "enteredBy", v.entered_on as "enteredOn"
              from verdict v
              join proposal p on p.partner_id = v.partner_id and p.id = v.proposal_id
              join partner_person c on c.partner_id = v.partner_id and c.id = v.contact_id
              join person e on e.id = v.entered_by
             where v.partner_id = :partner and v.proposal_id = :proposal
             order by not v.opinion and v.of_version = p.versions desc, v.entered_at desc, v.id desc
             limit :limit
            """;

    /** Every version, latest first. */
    private static final String VERSIONS = """
            select v.number, v.note, v.sent_on as "sentOn", s.name as "sentBy"
              from proposal_version v
              join person s on s.id = v.sent_by
             where v.partner_id = :partner and v.proposal_id = :proposal
             order by v.number desc
             limit :limit
            """;

    private static final String READERS = """
            select c.name, coalesce(s.decides, false) as decides,
                   case when s.answered then 'ANSWERED' when c.account_id is null then 'NO_ACCOUNT'
                        when s.opened and :it then 'OPENED' else 'NOT_OPENED' end as state
              from proposal_reader_state s
              join partner_person c on c.partner_id = s.partner_id and c.id = s.contact_id
             where s.partner_id = :partner and s.proposal_id = :proposal
             order by s.decides desc nulls last, c.name, c.id
            """;

    private static final String FELT = """
            select score from felt_heard
             where partner_id = :partner and proposal_id = :proposal and contact_id = :contact
            """;

    private static final String ANSWERED = """
            exists (select from verdict
                     where partner_id = :partner and proposal_id = :proposal and contact_id = :contact and not on_behalf)
            or exists (select from comment
                        where partner_id = :partner and proposal_id = :proposal and contact_id = :contact
                          and removed_at is null)
            """;

    private static final String SEEDS = """
            select r.kind, r.id, r.path, r.title, g.seed_id as "seedId"
              from proposal_growth g
              join partner_growth r on r.partner_id = g.partner_id and r.id = g.record_id
             where g.partner_id = :partner and g.proposal_id = :proposal and (:it or r.shared)
             order by r.day, r.id
             limit :limit
            """;

    /** The latest that there are. */
    private static final String GROWTHS = """
            select r.kind, r.id, r.path, r.title
              from partner_growth r
             where :mine and r.partner_id = :partner
               and r.id not in (select record_id from proposal_growth
                                 where partner_id = :partner and proposal_id = :proposal)
             order by r.day desc, r.id desc
             limit :limit
            """;

    private static final String FILES = """
            select f.id, f.name, f.size, f.internal, f.contact_id is not null as "ofPartner", e.name as by,
                   f.entered_by = :me as mine
              from attachment f
              join proposal p on p.partner_id = f.partner_id and p.id = f.proposal_id
              join person e on e.id = f.entered_by
             where f.partner_id = :partner and f.proposal_id = :proposal and f.removed_at is null
               and (:it or not f.internal and p.sent_on is not null)
             order by f.entered_at, f.id
             limit :limit
            """;
}
