package org.leanout.demo;

import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.engagement.TierRhythmForm;
import org.leanout.engagement.TierRhythms;
import org.leanout.help.CapacityForm;
import org.leanout.maturity.ModelVersions;
import org.leanout.shared.Ids;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The people of IT, the partners of the enterprise, and the order in which their stories are told. */
@Component
@Profile("demo")
class Cast {

    /** Days after which everybody has read what they were told. */
    private static final int READ_BEFORE = 14;

    private final Faces faces;
    private final CastClock clock;

    Cast(Faces faces, CastClock clock) {
        this.faces = faces;
        this.clock = clock;
    }

    private void canOffer(Stage stage, Me brm, int hours) {
        stage.enters(brm);
        faces.capacities().say(brm, brm.id(), new CapacityForm(Ids.next(), null, hours));
    }

    /** One of the model's numbers is changed, with which no partner's numbers change. */
    private static void counts(Stage stage, Me administrator) {
        stage.on(300);
        stage.enters(administrator);
        ModelVersions versions = stage.faces().modelVersions();
        versions.publish(
                administrator,
                versions.form()
                        .with("cap.day", "3", "Three small offers on one day are no flood, said the heads of IT."));
    }

    /** A quarter was too long a silence for whoever is talked to least. */
    private static void talksMoreOften(Stage stage, Me administrator) {
        stage.on(240);
        stage.enters(administrator);
        TierRhythms rhythms = stage.faces().rhythms();
        rhythms.change(new TierRhythmForm(null, rhythms.form().version(), 30, 60, 75));
    }

    /** Everything happens on a day counted back from today, and by the person whose act it is. */
    void enter() {
        Stage stage = new Stage(faces, clock);
        try {
            stage.on(790);
            Me ada = stage.signsIn("Ada Novak", "admin", null, Role.ADMINISTRATOR);
            Me maya = stage.signsIn("Maya Brand", "maya", "555 0142", Role.BRM);
            Me tom = stage.signsIn("Tom Reyes", "tom", "555 0157", Role.BRM);
            Me rafael = stage.signsIn("Rafael Kern", "rafael", "555 0103", Role.MANAGER);
            canOffer(stage, maya, 40);
            canOffer(stage, tom, 25);
            stage.signsIn("Priya Shah", "audit", null, Role.AUDITOR);
            counts(stage, ada);
            talksMoreOften(stage, ada);
            NursingOperations.tell(stage, maya, tom);
            SupplyChain.tell(stage, maya);
            RevenueCycle.tell(stage, maya);
            Radiology.tell(stage, maya);
            Pharmacy.tell(stage, tom);
            HumanResources.tell(stage, maya, tom, rafael);
            Facilities.tell(stage, tom);
            Marketing.tell(stage, tom);
            stage.on(READ_BEFORE);
            faces.inboxes().everybodyHasRead(clock.instant());
            stage.on(0);
        } finally {
            clock.goOn();
            SecurityContextHolder.clearContext();
        }
    }
}
