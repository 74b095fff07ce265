package org.leanout.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds out whose word is being given; its refusals stand beside the fields {@code contactId} and {@code saidOn}. */
@Component
public class Voices {

    private final JdbcClient jdbc;
    private final Today today;

    Voices(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** One of the partner's people speaks for themself, today; IT speaks for the contact named, on the day named. */
    public Voice of(PartnerAccess access, @Nullable UUID contactId, @Nullable LocalDate saidOn) {
        return access.isPerson() ? own(access) : onBehalf(access, contactId, saidOn);
    }

    private Voice own(PartnerAccess access) {
        LocalDate day = today.date();
        return new Voice(access.contactId(), Word.PARTNER, day, access.me().id(), day);
    }

    private Voice onBehalf(PartnerAccess access, @Nullable UUID contactId, @Nullable LocalDate saidOn) {
        if (contactId == null) throw Refused.at("contactId", "refused.voice.nobody");
        if (saidOn == null) throw Refused.at("saidOn", "refused.voice.noDay");
        if (saidOn.isAfter(today.date())) throw Refused.at("saidOn", "refused.voice.future");
        mustBeHere(access.partnerId(), contactId);
        return new Voice(contactId, Word.ON_BEHALF, saidOn, access.me().id(), today.date());
    }

    private void mustBeHere(UUID partnerId, UUID contactId) {
        record Named(String name, boolean left) {}
        Named named = jdbc.sql("""
                        select name, left_on is not null as left from contact where partner_id = :partner and id = :id
                        """)
                .param("partner", partnerId)
                .param("id", contactId)
                .query(Named.class)
                .optional()
                .orElseThrow(NotFound::new);
        if (named.left()) throw Refused.at("contactId", "refused.contact.left", named.name());
    }
}
