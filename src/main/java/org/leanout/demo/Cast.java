package org.leanout.demo;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Accounts;
import org.leanout.account.Me;
import org.leanout.account.PersonForm;
import org.leanout.account.Role;
import org.leanout.shared.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The people and partners of the enterprise, and the order in which their stories are told. */
@Component
@Profile("demo")
class Cast {

    private final Accounts accounts;
    private final Faces faces;
    private final CastClock clock;

    Cast(Accounts accounts, Faces faces, CastClock clock) {
        this.accounts = accounts;
        this.faces = faces;
        this.clock = clock;
    }

    /** Everything happens on a day counted back from today, and by the person whose act it is. */
    void enter() {
        Stage stage = new Stage(faces, clock, LocalDate.now(clock));
        try {
            stage.on(790);
            Me maya = signsIn("Maya Brand", "maya@leanout.example", "555 0142", Role.BRM);
            Me tom = signsIn("Tom Reyes", "tom@leanout.example", "555 0157", Role.BRM);
            signsIn("Rafael Kern", "rafael@leanout.example", "555 0103", Role.MANAGER);
            Me ines = signsIn("Ines Okafor", "ines@leanout.example", null, Role.PARTNER);
            Me sofia = signsIn("Sofia Almeida", "sofia@leanout.example", null, Role.PARTNER);
            Me daniel = signsIn("Daniel Weber", "daniel@leanout.example", null, Role.PARTNER);
            Me jonas = signsIn("Jonas Lind", "jonas@leanout.example", null, Role.PARTNER);
            signsIn("Ada Novak", "admin@leanout.example", null, Role.ADMINISTRATOR);
            signsIn("Priya Shah", "audit@leanout.example", null, Role.AUDITOR);
            new NursingOperations().tell(stage, maya, tom, ines, sofia, daniel);
            new SupplyChain().tell(stage, maya, jonas);
            new Others().tell(stage, maya, tom);
            stage.on(0);
        } finally {
            clock.goOn();
            SecurityContextHolder.clearContext();
        }
    }

    private Me signsIn(String name, String email, @Nullable String phone, Role role) {
        UUID id = accounts.add(new PersonForm(Ids.next(), null, name, email, phone, Set.of(role)));
        accounts.choosePassword(id, CastPeople.PASSWORD, "password");
        return new Me(id, name, email, Set.of(role), false);
    }
}
