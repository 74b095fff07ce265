package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
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
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Somebody of each side, for rules that need no program around them. */
final class Sides {

    static final UUID INES = new UUID(0, 7);
    static final UUID SOFIA = new UUID(0, 8);

    private Sides() {}

    static PartnerAccess brm() {
        return access(Standing.OWNER, Role.BRM, null);
    }

    static PartnerAccess person(UUID contact) {
        return access(Standing.PERSON, Role.PARTNER, contact);
    }

    private static PartnerAccess access(Standing standing, Role role, @Nullable UUID contact) {
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
        return new PartnerAccess(
                new Me(new UUID(0, 1), "Somebody", "somebody@leanout.example", Set.of(role), false),
                standing,
                contact,
                head);
    }

    static Today on(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
