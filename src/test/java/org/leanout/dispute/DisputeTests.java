package org.leanout.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.maturity.Filing;
import org.leanout.maturity.RecordKind;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Who has which word on a dispute. */
class DisputeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final UUID CONTACT = new UUID(0, 7);

    @ParameterizedTest(name = "{0} raised it, it is {1}: {2} may let it stand {3}, give in {4}")
    @CsvSource({
        "PARTNER, , PARTNER, true, true",
        "PARTNER, , BRM, false, true",
        "PARTNER, , MANAGER, false, true",
        "PARTNER, , AUDITOR, false, false",
        "MANAGER, , PARTNER, true, true",
        "MANAGER, , BRM, false, false",
        "MANAGER, , MANAGER, true, false",
        "MANAGER, , AUDITOR, false, false",
        "PARTNER, DOES_NOT_COUNT, PARTNER, true, false", // IT gave in, and put it right
        "PARTNER, DOES_NOT_COUNT, BRM, false, false",
        "MANAGER, DOES_NOT_COUNT, MANAGER, false, false",
        "PARTNER, STANDS, PARTNER, false, false", // it is over; whoever sees it otherwise raises another
        "PARTNER, STANDS, MANAGER, false, false",
    })
    void the_partner_has_the_last_word(
            Role raisedBy, @Nullable Settlement outcome, Role me, boolean letStand, boolean giveIn) {
        boolean theirs = raisedBy == Role.PARTNER;
        assertThat(Dispute.maySettle(as(me), Settlement.STANDS, theirs, outcome))
                .isEqualTo(letStand);
        assertThat(Dispute.maySettle(as(me), Settlement.DOES_NOT_COUNT, theirs, outcome))
                .isEqualTo(giveIn);
    }

    @Test
    void is_answered_as_long_as_it_is_open() {
        Dispute dispute = raised();
        assertSaysNo("refused.dispute.noReply", () -> dispute.reply(as(Role.BRM), null, " ", DAY));
        dispute.reply(as(Role.BRM), null, "It is in the log", DAY);
        dispute.reply(as(Role.BRM), null, "It is put right", DAY);
        assertSaysNo(
                "refused.dispute.notYours", () -> dispute.settle(as(Role.BRM), null, Settlement.STANDS, null, DAY));
        dispute.settle(as(Role.PARTNER), null, Settlement.STANDS, "so it is", DAY);
        assertSaysNo("refused.dispute.settled", () -> dispute.reply(as(Role.BRM), null, "Thanks", DAY));
        assertSaysNo(
                "refused.dispute.settled",
                () -> dispute.settle(as(Role.PARTNER), null, Settlement.DOES_NOT_COUNT, null, DAY));
    }

    private static Dispute raised() {
        var filing = new Filing(new UUID(0, 5), RecordKind.COMMITMENT, "A spare printer", DAY, false, true);
        var today = new Today(Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        return new Dispute(as(Role.PARTNER), new UUID(0, 6), filing, "It never came", today);
    }

    private static PartnerAccess as(Role role) {
        Standing standing = switch (role) {
            case PARTNER -> Standing.PERSON;
            case BRM -> Standing.OWNER;
            default -> Standing.READER;
        };
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
        var me = new Me(new UUID(0, 1), "Somebody", "somebody@leanout.example", Set.of(role), false);
        return new PartnerAccess(me, standing, role == Role.PARTNER ? CONTACT : null, head);
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
