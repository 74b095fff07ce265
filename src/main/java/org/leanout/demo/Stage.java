package org.leanout.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.objective.ActivityForm;
import org.leanout.objective.ActivityKind;
import org.leanout.partner.PartnerForm;
import org.leanout.partner.Tier;
import org.leanout.shared.Ids;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where the cast plays: which day it is, and who acts. What is done on it is done as that person, on that day. */
record Stage(Faces faces, CastClock clock, LocalDate today) {

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    /** Writes first what was done until now: its history tells of who did it, and when. */
    void on(int daysAgo) {
        faces.entities().flush();
        clock.standOn(day(daysAgo));
    }

    /** From here on, what is done is done by this person. */
    static void enters(Me me) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, List.of()));
    }

    /** IT begins something; nobody knows when it ends if {@code daysUntil} is null. */
    UUID work(String name, ActivityKind kind, int daysAgo, @Nullable Integer daysUntil, int hours, String ledBy) {
        LocalDate until = daysUntil == null ? null : today.plusDays(daysUntil);
        return faces.activities()
                .add(new ActivityForm(Ids.next(), null, name, kind, day(daysAgo), until, hours, ledBy));
    }

    /** A relationship begins: the BRM adds the partner. */
    Relationship begins(int daysAgo, Me brm, String name, String unit, String purpose, Tier tier, String tags) {
        on(daysAgo);
        enters(brm);
        UUID id = Ids.next();
        String slug = faces.partners()
                .add(
                        new PartnerForm(id, null, name, unit, purpose, tier, tags, Relationship.REVIEW_INTERVAL, null),
                        brm);
        return new Relationship(this, brm, id, slug, name);
    }
}
