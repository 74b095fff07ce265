package org.leanout.demo;

import static org.leanout.engagement.Channel.VISIT;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ActivityKind.SERVICE;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.GROWTH;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.shared.Beneficiary.THEIR_CUSTOMERS;

import java.util.Set;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.demo.Valuing.Measured;
import org.leanout.demo.Valuing.Reached;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

/** Once a trusted advisor, and now silent: work goes on and promises are kept, but nobody has talked for 100 days. */
final class Radiology {

    private Radiology() {}

    static void tell(Stage stage, Me maya) {
        Relationship radiology = stage.begins(
                735,
                maya,
                "Radiology",
                "Clinical services",
                "Imaging at five sites",
                Tier.MEDIUM,
                Degree.HIGH,
                Degree.HIGH,
                "clinical");
        Me henrik = radiology.person(733, "Henrik Solberg", "Head of radiology", "555 0191", HIGH, HIGH, SUPPORTER);
        Me naomi = radiology.person(733, "Naomi Tanaka", "Lead radiographer", "555 0192", MEDIUM, HIGH, SUPPORTER);
        radiology.contact(690, "Carlos Vega", "Scheduling", "555 0193", MEDIUM, MEDIUM, NEUTRAL);
        radiology.sponsor(733, "Henrik");
        radiology.engagement(732, 30, "Last Thursday, in the reading room", Set.of(VISIT), "Henrik", "Naomi");
        wishes(radiology.objectives(), henrik, naomi);
        value(radiology.value(), henrik, naomi);
        views(radiology.views(), henrik, naomi);
        RadiologyTalks.tell(radiology.talks(), henrik);
        RadiologyHelp.tell(radiology.help(), henrik, naomi);
        promises(radiology.promises(), naomi);
        UUID reminders = RadiologyProposals.tell(radiology.proposals(), henrik, naomi);
        Demanded.byRadiology(radiology.demand(), reminders);
        RadiologyImprovements.tell(radiology, henrik, naomi);
    }

    private static void wishes(Wanting wanting, Me henrik, Me naomi) {
        UUID reading = wanting.work(
                "Reading from any of the five sites", PROJECT, 420, -45, 780, "Lena Hart, clinical systems");
        Wanting.Wanted reader = wanting.wanted(
                        432,
                        henrik,
                        "Any radiologist reads any image within the hour",
                        GROWTH,
                        "patients at small sites")
                .served(418, reading, "Images of all sites lie in one list, whoever took them.")
                .confirmed(150, henrik);
        UUID slots =
                wanting.work("Reminders for imaging appointments", SERVICE, 300, null, 60, "Noor Haddad, documents");
        Wanting.Wanted idle = wanting.assumed(
                        330, "Fewer missed appointments", GROWTH, "patients who wait", "Missed of a hundred", "5")
                .corrected(312, naomi, "No scanner stands idle because somebody forgot")
                .served(298, slots, "Patients are reminded twice, and can move their appointment.")
                .confirmed(142, naomi);
        Wanting.Wanted alone =
                wanting.wanted(260, naomi, "No radiographer alone with two scanners", PEOPLE, "radiographers");
        wanting.relationship().priorities().ranked(139, henrik, reader, alone, idle);
        UUID dose = wanting.work("Dose register", PROJECT, 640, 470, 240, "Lena Hart, clinical systems");
        wanting.assumed(
                        650,
                        "Every dose is on file",
                        COMPLIANCE,
                        "patients and the authority",
                        "Exams without a dose",
                        "none")
                .confirmed(610, henrik)
                .served(636, dose, "Scanners send the dose by themselves.");
    }

    private static void value(Valuing value, Me henrik, Me naomi) {
        var plan = value.plan(
                        310,
                        "Images where they are needed",
                        value.line(
                                "Small sites wait no longer than large ones",
                                new Measured("To the report", "minutes", "190", 320, "60"),
                                60,
                                "Henrik",
                                null),
                        value.line(
                                "Scanners are used",
                                new Measured("Missed appointments", "of a hundred", "9", 315, "5"),
                                30,
                                "Naomi",
                                null))
                .agreed(302, henrik)
                .reviewed(152, henrik, "Reading works from three sites. Two to go.", "110", "6");
        value.outcome(
                        205,
                        "Missed appointments down from 9 to 6 of a hundred",
                        new Reached("Scheduling, four months", "9 of a hundred", "6 of a hundred", plan.line(1)),
                        THEIR_CUSTOMERS,
                        "patients")
                .confirmed(201, naomi);
        value.outcome(
                108,
                "Reports for the north site within 80 minutes",
                new Reached("Average of a month", "190 minutes", "80 minutes", plan.line(0)),
                THEIR_CUSTOMERS,
                "patients at the north site");
    }

    private static void views(Rating views, Me henrik, Me naomi) {
        UUID first = views.round(342, 330, "One year with a dose register", henrik, naomi);
        views.saysForIt(341, first, 4, 4, 4, 4, 4, 3);
        views.says(338, henrik, first, 4, 4, 4, 4, 4, 3);
        views.says(333, naomi, first, 5, 4, 4, 4, 4, 4);
        UUID second = views.round(158, 146, "With three sites in the list", henrik, naomi);
        views.saysForIt(157, second, 5, 4, 4, 4, 4, 4);
        views.says(155, naomi, second, 5, 4, 4, 4, 4, 4);
        views.says(148, henrik, second, 5, 4, 3, 4, 4, 4);
    }

    private static void promises(Promising between, Me naomi) {
        between.promise(660, 630, "Dose of the two old scanners by hand until they are replaced", "Henrik")
                .kept(634);
        between.promise(520, 495, "A loan screen while the reading room is rebuilt", "Henrik")
                .kept(497);
        between.promise(415, 380, "List of images from all sites, first version", "Henrik")
                .kept(372);
        between.promise(320, 300, "Reminders by text for two scanners", "Carlos")
                .kept(299);
        between.promise(262, 240, "Second network line for the north site", "Henrik")
                .moved(250, 225, naomi)
                .kept(226);
        between.promise(190, 172, "Old images of the north site in the list", "Naomi")
                .kept(173);
        between.promise(150, 125, "Reading from the east site", "Henrik").kept(127);
        between.promise(128, 96, "Reminders for the three other sites", "Carlos")
                .kept(98);
        between.promise(112, 60, "A spare reading screen at the south site", "Naomi")
                .kept(63);
        between.promise(104, 35, "Disk for two more years of images", "Henrik").kept(36);
        between.promise(102, -25, "Reading from the south and the west site", "Henrik");
        between.promiseOf(naomi, 318, 305, "Texts of the reminders, in three languages")
                .kept(306);
        between.promiseOf(naomi, 120, 80, "Names for the list of old images");
    }
}
