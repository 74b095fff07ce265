package org.leanout.demo;

import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.planning;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.demo.Talk.workshop;
import static org.leanout.interaction.Place.OURS;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.interaction.Place.THEIR_MEETING;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;
import org.leanout.interaction.Inviter;

/** How Pharmacy and IT met: for a year about orders, and since the first visit about medicines. */
final class PharmacyTalks {

    private PharmacyTalks() {}

    static void tell(Talking with, Me anjali) {
        with.had(
                meeting(
                        722,
                        VOLUNTEERED,
                        45,
                        "First talk: what Pharmacy runs on, and what stops it",
                        "Anjali",
                        "Piotr"),
                call(695, REQUESTED, 10, "Labels fall off in the refrigerator", "Piotr"),
                call(648, REQUESTED, 20, "Orders of the weekend came twice", "Piotr"),
                review(610, 45, "First service review: printers, orders, accounts", "Anjali"),
                conversation(563, REQUESTED, 20, "Six ward pharmacists share one login", "Anjali")
                        .at(OURS),
                review(505, 45, "Service review: orders, accounts", "Anjali", "Piotr"),
                meeting(471, REQUESTED, 60, "The new supplier, and what he can send", "Piotr"),
                review(398, 45, "Service review: supplier, weekend orders", "Anjali"),
                call(352, REQUESTED, 15, "The Monday list starts on Tuesday", "Piotr"),
                visit(322, VOLUNTEERED, 210, "First morning in the central dispensary", "Piotr", "Grace")
                        .learned(
                                "They find a shortage when a nurse stands at the counter. By then it is too late to order."),
                review(301, 60, "Service review, for the first time at theirs", "Anjali", "Piotr")
                        .at(THEIRS),
                workshop(278, JOINT, 120, "From shelf to bed: where a box changes hands", "Piotr", "Grace")
                        .learned("Five hands, four lists, one scanner. The scanner lies in a drawer."),
                visit(249, VOLUNTEERED, 90, "Round with a ward pharmacist", "Grace")
                        .learned("She carries a paper list, because the ward PC asks for a password at every bed."),
                conversation(228, VOLUNTEERED, 30, "What shortages cost in telephone calls", "Piotr")
                        .at(THEIRS),
                review(202, 60, "Service review: barcodes on the test ward", "Anjali", "Grace"),
                meeting(181, JOINT, 45, "Numbers of the shortage list after a week", "Piotr"),
                conversation(159, REQUESTED, 20, "Infusions need a code too", "Yusuf")
                        .at(THEIRS),
                visit(134, VOLUNTEERED, 120, "A night in the dispensary", "Piotr")
                        .learned("At night nobody knows whom to call, so they wait until seven."),
                review(118, 60, "Service review: barcodes, shortages, nights", "Anjali", "Piotr"),
                planning(107, 120, "Pharmacy plans its half year, and IT sits at the table", "Anjali", "Grace")
                        .confirmed(104, anjali),
                conversation(88, VOLUNTEERED, 25, "Who reads the refrigerators, and when", "Yusuf")
                        .at(THEIRS),
                visit(76, VOLUNTEERED, 60, "Cytostatics: forty refrigerators, one clipboard", "Yusuf")
                        .learned("The clipboard is filled in for the whole week on the last day."),
                workshop(58, JOINT, 120, "One order list in place of two", "Piotr", "Grace"),
                review(45, 60, "Service review: sensors, scanners, the second list", "Anjali", "Yusuf")
                        .shared(),
                meeting(37, VOLUNTEERED, 45, "Draft of a plan for shelf to bed", "Anjali")
                        .at(THEIR_MEETING),
                conversation(19, JOINT, 20, "Which refrigerators first", "Yusuf", "Piotr")
                        .at(THEIRS),
                call(8, REQUESTED, 15, "Scanners for the children’s ward", "Grace"),
                planning(-13, 120, "Planning of the half year to come", "Anjali", "Grace")
                        .enteredOn(5)
                        .invitedBy(Inviter.PARTNER));
    }
}
