package org.leanout.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.PersonForm;
import org.leanout.account.Role;
import org.leanout.partner.Degree;
import org.leanout.partner.PartnerForm;
import org.leanout.partner.Tier;
import org.leanout.shared.Ids;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Where the cast plays: which day it is, and who acts. What is done on it is done as that person, on that day. */
class Stage {

    private final Faces faces;
    private final CastClock clock;
    private final LocalDate today;
    private @Nullable Me administrator;

    Stage(Faces faces, CastClock clock) {
        this.faces = faces;
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    Faces faces() {
        return faces;
    }

    LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    void on(int daysAgo) {
        settle();
        clock.standOn(day(daysAgo));
    }

    /** From here on, what is done is done by this person. */
    void enters(Me me) {
        settle();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(me, null, List.of()));
    }

    /** Writes what was done until now, as a commit would: its history tells of who did it, and when. */
    private void settle() {
        faces.entities().flush();
        faces.entities().clear();
    }

    /** The administrator, whom nobody added, adds whoever else signs in. */
    Me signsIn(String name, String mailbox, @Nullable String phone, Role role) {
        if (administrator != null) enters(administrator);
        String email = mailbox + "@leanout.example";
        UUID id = faces.accounts().add(new PersonForm(Ids.next(), null, name, email, phone, Set.of(role)));
        faces.accounts().choosePassword(id, CastPeople.PASSWORD, "password");
        Me me = new Me(id, name, email, Set.of(role), false);
        if (role == Role.ADMINISTRATOR) administrator = me;
        return me;
    }

    Me partnerPerson(String name) {
        return signsIn(name, firstName(name).toLowerCase(Locale.ROOT), null, Role.PARTNER);
    }

    static String firstName(String name) {
        return name.substring(0, name.indexOf(' '));
    }

    /** A relationship begins: the BRM adds the partner. */
    Relationship begins(
            int daysAgo,
            Me brm,
            String name,
            String unit,
            String purpose,
            Tier tier,
            Degree criticality,
            Degree dependence,
            String tags) {
        on(daysAgo);
        enters(brm);
        UUID id = Ids.next();
        var form = new PartnerForm(
                id, null, name, unit, purpose, tier, criticality, dependence, tags, Relationship.REVIEW_INTERVAL, null);
        return Relationship.of(this, brm, id, faces.partners().add(form, brm), name);
    }
}
