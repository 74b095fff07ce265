package org.leanout.proposal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Today;

/** The two sides of a proposal, and the hours in which they act. */
final class Acting {

    static final LocalDate SENT = LocalDate.of(2026, 3, 10);
    static final UUID CONTACT = new UUID(0, 7);

    private Acting() {}

    static PartnerAccess maya() {
        return access(1, Standing.OWNER, Role.BRM, null, null);
    }

    static PartnerAccess ines() {
        return access(2, Standing.PERSON, Role.PARTNER, CONTACT, null);
    }

    static PartnerAccess access(
            long account, Standing standing, Role role, @Nullable UUID contact, @Nullable LocalDate archivedOn) {
        var head =
                new PartnerHead(new UUID(0, 9), "nursing", "Nursing", null, null, archivedOn, null, null, null, null);
        Me me = new Me(new UUID(0, account), "Somebody", "somebody@leanout.example", Set.of(role), false);
        return new PartnerAccess(me, standing, contact, head);
    }

    static Voice own() {
        return voice(Word.PARTNER, SENT);
    }

    static Voice onBehalf(LocalDate saidOn) {
        return voice(Word.ON_BEHALF, saidOn);
    }

    private static Voice voice(Word word, LocalDate saidOn) {
        return new Voice(CONTACT, word, saidOn, new UUID(0, 1), saidOn);
    }

    static Today on(LocalDate day) {
        return at(day.atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    static Today at(Instant now) {
        return new Today(Clock.fixed(now, ZoneOffset.UTC));
    }

    /** A whole proposal, as it can be sent. */
    static ProposalForm form(@Nullable Integer version) {
        return form(version, "Four lists", CONTACT);
    }

    static ProposalForm form(@Nullable Integer version, @Nullable String problem, @Nullable UUID decider) {
        return new ProposalForm(
                null,
                version,
                "Handover",
                problem,
                "One ward",
                "Six weeks",
                "Ten minutes less",
                null,
                null,
                "Nothing changes",
                null,
                null,
                Set.of(),
                decider,
                SENT.plusDays(14),
                Set.of(),
                "Nights too");
    }
}
