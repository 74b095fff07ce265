package org.leanout.demo;

import static org.leanout.engagement.Channel.THEIR_MEETING;
import static org.leanout.objective.ActivityKind.CHANGE;
import static org.leanout.objective.ActivityKind.IMPROVEMENT;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.LOW;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.shared.Beneficiary.PARTNER;
import static org.leanout.shared.Beneficiary.THEIR_CUSTOMERS;

import java.util.Set;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.demo.Valuing.Measured;
import org.leanout.demo.Valuing.Reached;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

/** A trusted advisor since lately: IT came to see the dispensary work, and found what nobody had asked for. */
final class Pharmacy {

    private Pharmacy() {}

    static void tell(Stage stage, Me tom) {
        Relationship pharmacy = stage.begins(
                730,
                tom,
                "Pharmacy",
                "Clinical services",
                "Dispensing and stock of medicines",
                Tier.HIGH,
                Degree.HIGH,
                Degree.HIGH,
                "clinical");
        Me anjali = pharmacy.person(729, "Anjali Menon", "Chief pharmacist", "555 0151", HIGH, MEDIUM, NEUTRAL);
        Me piotr = pharmacy.person(729, "Piotr Zielinski", "Central dispensary", "555 0152", MEDIUM, HIGH, SUPPORTER);
        Me grace = pharmacy.person(540, "Grace Mwangi", "Ward pharmacist", "555 0153", MEDIUM, HIGH, SUPPORTER);
        pharmacy.contact(729, "Yusuf Demir", "Cytostatics", "555 0154", LOW, MEDIUM, NEUTRAL);
        pharmacy.sponsor(729, "Anjali");
        pharmacy.engagement(727, 45, "Their stock meeting, every six weeks", Set.of(THEIR_MEETING), "Anjali");
        wishes(pharmacy.objectives(), anjali, piotr, grace);
        value(pharmacy.value(), anjali, piotr);
        views(pharmacy.views(), anjali, piotr, grace);
        PharmacyTalks.tell(pharmacy.talks(), anjali);
        PharmacyHelp.tell(pharmacy.help(), anjali, piotr, grace);
        promises(pharmacy.promises(), piotr, grace);
        PharmacyProposals.tell(pharmacy.proposals(), anjali, piotr, grace);
        PharmacyImprovements.tell(pharmacy, anjali, piotr, grace);
    }

    private static void wishes(Wanting wanting, Me anjali, Me piotr, Me grace) {
        UUID carts =
                wanting.work("Barcodes from dispensary to bed", PROJECT, 260, -100, 700, "Lena Hart, clinical systems");
        wanting.assumed(510, "Fewer wrong medicines", SERVICE, "patients", "Reported mix-ups a month", "2")
                .corrected(490, anjali, "The right medicine reaches the right bed")
                .served(258, carts, "Nurse and pharmacist scan the same code.")
                .confirmed(290, anjali)
                .confirmed(96, anjali);
        UUID stock = wanting.work("Shortage list by ward", IMPROVEMENT, 190, 70, 90, "Ravi Pillai, integration");
        wanting.wanted(240, piotr, "Know of a shortage before the ward does", SERVICE, "wards and their patients")
                .served(188, stock, "Says each morning what will be short within three days.")
                .confirmed(84, piotr);
        wanting.assumed(
                        430,
                        "Less money bound in stock",
                        FINANCIAL,
                        "the hospital",
                        "Value of the stock",
                        "a tenth less")
                .confirmed(410, anjali)
                .retired(205, anjali, "Since the shortages we want more on the shelf, and not less.");
        wanting.wanted(275, grace, "Ward pharmacists spend their mornings on the ward", PEOPLE, "patients and nurses");
        UUID cold = wanting.work("Sensors in 40 refrigerators", CHANGE, -15, -75, 120, "Ruben Falk, devices");
        wanting.assumed(
                        72,
                        "The cold chain is proven without paper",
                        COMPLIANCE,
                        "the authority",
                        "Gaps a month",
                        "none")
                .heard(69, "Yusuf")
                .served(60, cold, "Temperature is written down by the refrigerator itself.");
    }

    private static void value(Valuing value, Me anjali, Me piotr) {
        var plan = value.plan(
                38,
                "From shelf to bed",
                value.line(
                        "The right medicine at the first try",
                        new Measured("Mix-ups a month", null, "6", 60, "2"),
                        200,
                        "Anjali",
                        null),
                value.line(
                        "No ward runs out",
                        new Measured("Shortages that a ward found first, a month", null, "9", 45, "0"),
                        120,
                        "Piotr",
                        null));
        value.outcome(
                        121,
                        "Dispensary sees shortages two days earlier",
                        Reached.by("List against calls, eight weeks"),
                        PARTNER,
                        "wards")
                .confirmed(117, piotr);
        value.outcome(
                        26,
                        "Mix-ups down from 6 to 4 a month",
                        new Reached("Reports of three months", "6", "4", plan.line(0)),
                        THEIR_CUSTOMERS,
                        "patients")
                .heard(25, "Grace");
    }

    private static void views(Rating views, Me anjali, Me piotr, Me grace) {
        UUID first = views.round(319, 305, "Where we stand after a year", anjali, piotr);
        views.saysForIt(318, first, 4, 3, 4, 3, 4, 3);
        views.says(315, piotr, first, 4, 3, 3, 3, 3, 2);
        views.says(309, anjali, first, 3, 2, 3, 2, 3, 2);
        UUID second = views.round(103, 90, "Since IT comes to the dispensary", anjali, piotr, grace);
        views.saysForIt(101, second, 4, 5, 4, 4, 4, 4);
        views.says(99, piotr, second, 4, 5, 4, 4, 4, 3);
        views.says(98, grace, second, 4, 4, 4, 4, 4, 3);
        views.says(93, anjali, second, 4, 4, 3, 4, 3, 3);
    }

    private static void promises(Promising between, Me piotr, Me grace) {
        between.promise(690, 660, "Labels that survive the refrigerator", "Piotr")
                .kept(640);
        between.promise(560, 540, "A login for each ward pharmacist", "Anjali").kept(541);
        between.promise(470, 440, "Interface to the new supplier", "Piotr")
                .dropped(445, "The supplier has no interface.");
        between.promise(350, 330, "Orders of the weekend in the Monday list", "Piotr")
                .kept(331);
        between.promise(280, 250, "A test ward for the barcodes", "Grace").kept(252);
        between.promise(200, 185, "Shortage list, first version", "Piotr").kept(186);
        between.promise(168, 150, "Barcodes on infusions", "Yusuf")
                .movedInTalk(158, 140, "Yusuf")
                .kept(141);
        between.promise(131, 115, "Shortage list for the wards too", "Grace").kept(116);
        between.promise(112, 98, "Scanners for two more wards", "Grace").kept(103);
        between.promise(80, 64, "A night number for the dispensary", "Anjali").kept(65);
        between.promise(63, 50, "Report of refrigerators that nobody reads", "Yusuf")
                .kept(44);
        between.promise(55, 39, "Orders without the second list", "Piotr").kept(40);
        between.promise(30, 16, "Plan for the sensors, refrigerator by refrigerator", "Yusuf")
                .kept(17);
        between.promise(9, -12, "Scanners for the children’s ward", "Grace").proposed(2, -19);
        between.promiseOf(grace, 150, 130, "Two nurses and a pharmacist for the test ward")
                .kept(133);
        between.promiseOf(piotr, 70, 55, "Names of all medicines without a barcode")
                .kept(49);
        between.promiseOf(piotr, 18, -4, "The list of refrigerators, with their keys");
    }
}
