package org.leanout.demo;

import static org.leanout.engagement.Channel.MEETING;
import static org.leanout.engagement.Channel.VIDEO;
import static org.leanout.maturity.model.Level.STRATEGIC_PARTNER;
import static org.leanout.objective.ActivityKind.OPERATION;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.objective.ObjectiveKind.GROWTH;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.LOW;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SCEPTIC;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.shared.Beneficiary.BOTH;
import static org.leanout.shared.Beneficiary.PARTNER;
import static org.leanout.shared.Beneficiary.THEIR_CUSTOMERS;

import java.util.Set;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.demo.Valuing.Measured;
import org.leanout.demo.Valuing.Reached;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

/** A strategic partner: from nights over a lost file to a seat where Finance plans its year. */
final class RevenueCycle {

    private RevenueCycle() {}

    static void tell(Stage stage, Me maya) {
        Relationship revenue = stage.begins(
                740,
                maya,
                "Revenue cycle",
                "Finance",
                "Billing, claims, collections",
                Tier.HIGH,
                Degree.HIGH,
                Degree.MEDIUM,
                "finance");
        Me hannah = revenue.person(738, "Hannah Osei", "Head of revenue cycle", "555 0161", HIGH, HIGH, SUPPORTER);
        Me farid = revenue.person(738, "Farid Rahimi", "Head of billing", "555 0162", HIGH, MEDIUM, SCEPTIC);
        Me chiara = revenue.person(736, "Chiara Conti", "Claims and denials", "555 0163", MEDIUM, HIGH, SUPPORTER);
        revenue.contact(602, "Wei Zhang", "Collections", "555 0164", LOW, MEDIUM, NEUTRAL);
        revenue.sponsor(736, "Hannah");
        revenue.engagement(
                735, null, "First Monday, before the month closes", Set.of(MEETING, VIDEO), "Hannah", "Farid");
        wishes(revenue.objectives(), hannah, farid, chiara);
        value(revenue.value(), hannah, farid, chiara);
        revenue.ambition()
                .set(400, STRATEGIC_PARTNER, -35, "One plan for the claims of next year.")
                .agreed(398, hannah);
        Trouble.ofRevenue(revenue, chiara);
        views(revenue.views(), hannah, farid, chiara);
        RevenueTalks.tell(revenue.talks(), hannah);
        RevenueHelp.tell(revenue.help(), hannah, farid, chiara);
        RevenueRequests.tell(revenue.help(), hannah, farid, chiara);
        RevenuePromises.tell(revenue.promises(), farid, chiara);
        RevenueProposals.tell(revenue.proposals(), hannah, farid, chiara);
        RevenueImprovements.tell(revenue, hannah, farid, chiara);
    }

    private static void wishes(Wanting wanting, Me hannah, Me farid, Me chiara) {
        UUID nights = wanting.work("Month end by run book", OPERATION, 560, 320, 160, "Olga Brandt, operations");
        wanting.assumed(650, "A month end without night shifts", PEOPLE, "billing", "Hour of the last file", "18:00")
                .confirmed(560, farid)
                .served(558, nights, "Each step has an owner and an hour, so nobody waits for a call.")
                .retired(300, farid, "Reached, and kept for half a year.");
        UUID check = wanting.work("Claim check before sending", PROJECT, 400, -60, 900, "Ravi Pillai, integration");
        wanting.assumed(605, "Fewer denied claims", FINANCIAL, "the hospital", "Denied of a hundred claims", "7")
                .corrected(575, hannah, "Cut denied claims by a third")
                .served(398, check, "Finds the missing fields before the insurer does.")
                .confirmed(420, hannah)
                .confirmed(230, hannah)
                .confirmed(48, hannah);
        UUID bill = wanting.work("The bill in plain words", PROJECT, 345, 30, 320, "Noor Haddad, documents");
        wanting.wanted(366, farid, "A patient understands the bill at first sight", SERVICE, "patients")
                .served(344, bill, "Ten sentences and one amount in place of three pages of codes.")
                .confirmed(228, farid)
                .confirmed(75, farid);
        UUID ask =
                wanting.work("Prior authorisation by interface", PROJECT, 150, -120, 640, "Ravi Pillai, integration");
        wanting.wanted(224, chiara, "The insurer has said yes before the patient comes", SERVICE, "patients")
                .served(149, ask, "The question leaves when the visit is booked, and not by fax.")
                .confirmed(62, chiara);
        wanting.wanted(
                        480,
                        chiara,
                        "No claim leaves with a code that nobody checked",
                        COMPLIANCE,
                        "insurers and auditors")
                .confirmed(270, chiara);
        UUID clinics = wanting.work("Two new clinics in billing", PROJECT, -20, -140, 210, "Noor Haddad, documents");
        wanting.assumed(
                        33,
                        "Bill the new clinics from their first day",
                        GROWTH,
                        "the hospital",
                        "Days to first bill",
                        "3")
                .served(32, clinics, "Their services and prices are in before they open.");
    }

    private static void value(Valuing value, Me hannah, Me farid, Me chiara) {
        var plan = value.plan(
                        395,
                        "Paid once, paid right",
                        value.line(
                                "Insurers pay at the first try",
                                new Measured("Denied claims", "of a hundred", "11", 400, "7"),
                                150,
                                "Hannah",
                                null),
                        value.line(
                                "Patients understand what they owe",
                                new Measured("Calls about bills a week", null, "210", 405, "120"),
                                90,
                                "Farid",
                                null),
                        value.line(
                                "Nobody works at night for the month end",
                                new Measured("Hour of the last file", null, "02:30", 398, "18:00"),
                                30,
                                "Farid",
                                null),
                        value.internal(
                                "The claim check runs without its author",
                                new Measured("People who can mend it", null, "1", 395, "3"),
                                60))
                .agreed(390, hannah)
                .reviewed(300, hannah, "Month end is done. Bills come next, denials stay first.", "10", "215", "16:10")
                .reviewed(
                        205, farid, "Denials at 8. Prior authorisation joins the work on denials.", "8", "190", "16:00")
                .reviewed(
                        118,
                        hannah,
                        "Calls about bills fall. We keep the three lines for another year.",
                        "8.5",
                        "172",
                        "15:40")
                .reviewed(
                        44,
                        hannah,
                        "On course. The new clinics are watched, and get no line yet.",
                        "8",
                        "158",
                        "16:00");
        value.outcome(
                        250,
                        "Denied claims down from 11 to 8 of a hundred",
                        new Reached("Reports of all insurers", "11 of a hundred", "8 of a hundred", plan.line(0)),
                        PARTNER,
                        "the hospital")
                .confirmed(246, hannah);
        value.outcome(
                        130,
                        "The month end is closed at four in the afternoon",
                        new Reached("Six month ends in a row", "02:30", "16:00", plan.line(2)),
                        BOTH,
                        "billing, and IT at night")
                .confirmed(127, farid);
        value.outcome(
                        52,
                        "A quarter fewer calls about bills",
                        new Reached("Telephone log of collections", "210", "158", plan.line(1)),
                        THEIR_CUSTOMERS,
                        "patients")
                .confirmed(49, hannah);
        value.outcome(
                        33,
                        "Insurers answer in three days",
                        Reached.by("Average of last month"),
                        THEIR_CUSTOMERS,
                        "patients")
                .denied(30, chiara, "That is two insurers. The other nine still take more than a week.");
    }

    private static void views(Rating views, Me hannah, Me farid, Me chiara) {
        UUID first = views.round(436, 424, "After the claims that went out twice", hannah, farid, chiara);
        views.saysForIt(435, first, 4, 4, 4, 3, 3, 2);
        views.says(432, hannah, first, 3, 3, 4, 3, 4, 2);
        views.says(430, farid, first, 2, 3, 3, 3, 3, 2);
        views.says(426, chiara, first, 3, 4, 4, 4, 4, 2);
        UUID second = views.round(252, 240, "Half a year of the plan", hannah, farid, chiara);
        views.saysForIt(251, second, 5, 4, 4, 4, 4, 4);
        views.says(249, chiara, second, 4, 4, 4, 4, 4, 4);
        views.says(247, hannah, second, 4, 4, 4, 4, 4, 4);
        views.says(241, farid, second, 4, 3, 4, 4, 4, 3);
        UUID third = views.round(82, 70, "Before we plan the next year", hannah, farid, chiara);
        views.saysForIt(80, third, 5, 4, 4, 4, 4, 5);
        views.says(79, hannah, third, 5, 4, 4, 5, 4, 5);
        views.says(77, chiara, third, 4, 5, 4, 5, 4, 4);
        views.says(72, farid, third, 5, 4, 4, 4, 4, 4);
    }
}
