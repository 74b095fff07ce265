package org.leanout.proposal;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads what stands around one proposal, of which the reader has been shown the text. */
@Component
class SurroundingsQueries {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    SurroundingsQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Surroundings find(PartnerAccess access, UUID proposalId) {
        String found = jdbc.sql("""
                        select json_build_object('verdicts', %s, 'versions', %s)
                        """.formatted(array(VERDICTS), array(VERSIONS)))
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("limit", Slice.SIZE)
                .query(String.class)
                .single();
        return JSON.readValue(found, Surroundings.class);
    }

    private static String array(String rows) {
        return "array(select to_json(r) from (%s) r)".formatted(rows);
    }

    /** Every verdict, latest first. */
    private static final String VERDICTS = """
            select v.kind, v.words, v.of_version as version, c.name,
                   case when v.on_behalf then 'ON_BEHALF' else 'PARTNER' end as word, v.given_on as "saidOn",
                   e.name as "enteredBy", v.entered_on as "enteredOn"
              from verdict v
              join partner_person c on c.partner_id = v.partner_id and c.id = v.contact_id
              join person e on e.id = v.entered_by
             where v.partner_id = :partner and v.proposal_id = :proposal
             order by v.entered_at desc, v.id desc
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
}
