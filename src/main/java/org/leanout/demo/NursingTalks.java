package org.leanout.demo;

import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.event;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.message;
import static org.leanout.demo.Talk.planning;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.demo.Talk.workshop;
import static org.leanout.interaction.Place.OURS;
import static org.leanout.interaction.Place.REMOTE;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.interaction.Place.THEIR_MEETING;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;

/** How Nursing operations and IT met: over broken printers, then on the wards at night. */
final class NursingTalks {

    private NursingTalks() {}

    static void tell(Relationship nursing, Me tom, Me sofia) {
        firstYear(nursing.talks());
        secondYear(nursing.talks(), sofia);
        whileMayaWasAway(nursing.inTheHandsOf(tom).talks());
        lately(nursing.talks());
        lessons(nursing.lessons());
    }

    private static void lessons(Lessons lessons) {
        String battery = "Nobody walks to the desk any more, and the battery lasts for half a shift.";
        String lists = "Three of the four lists say the same, in another order.";
        lessons.ledTo(219, battery, 205, "A second battery on 5C and 7A", "Chargers on every cart, with the new carts")
                .done(212, battery)
                .ledTo(90, lists, 76, "Count which of the four lists is opened", "Handover in one screen")
                .done(79, lists)
                .ledToNothing(
                        455,
                        "He plans the beds on paper, because the plan is slow exactly when he needs it.",
                        "The bed plan is replaced in spring anyway.");
    }

    private static void firstYear(Talking with) {
        with.had(
                meeting(772, VOLUNTEERED, 60, "First talk: fourteen wards, and what stops them", "Ines"),
                call(741, REQUESTED, 15, "No labels on three wards since the night", "Daniel"),
                conversation(702, REQUESTED, 20, "A badge reader that knows only half of the nurses", "Sofia")
                        .at(OURS),
                review(655, 60, "First service review: labels, badges, ward PCs", "Ines"),
                visit(619, VOLUNTEERED, 120, "First morning on a ward, with 7A", "Sofia")
                        .learned("The printer stands at the desk, and the patient does not."),
                review(548, 60, "Service review: mobile printers, what they would cost", "Ines", "Sofia"),
                call(503, REQUESTED, 10, "Night shift without a bed plan", "Daniel"),
                visit(462, VOLUNTEERED, 240, "A night with the night lead", "Daniel")
                        .learned("He plans the beds on paper, because the plan is slow exactly when he needs it."),
                review(421, 60, "Service review: nights, beds, ward lists in the mail", "Ines"),
                workshop(
                                388,
                                VOLUNTEERED,
                                150,
                                "What a shift does at a desk, minute by minute",
                                "Ines",
                                "Sofia",
                                "Daniel")
                        .learned("Seventy minutes a shift, and the half of it is copying."));
    }

    private static void secondYear(Talking with, Me sofia) {
        with.had(
                review(341, 60, "Service review: minutes at a desk", "Ines"),
                event(311, REQUESTED, 45, "Guests at the day of the ward leads", "Ines", "Sofia"),
                conversation(284, JOINT, 30, "What belongs into a handover", "Daniel", "Sofia")
                        .at(THEIRS),
                review(250, 60, "Service review with the ward leads", "Ines"),
                visit(221, VOLUNTEERED, 90, "The first mobile printer, on 5C", "Sofia")
                        .learned("Nobody walks to the desk any more, and the battery lasts for half a shift."),
                conversation(196, REQUESTED, 20, "Ward PCs lock too soon for some and too late for others", "Daniel"),
                meeting(174, VOLUNTEERED, 45, "Printers: which ward is next, and why not all", "Ines"),
                review(152, 60, "Service review: printers, locks, discharge lists", "Ines", "Sofia"),
                planning(131, 120, "Nursing plans the move of the wards, and asks us in", "Ines", "Sofia")
                        .confirmed(129, sofia));
    }

    private static void whileMayaWasAway(Talking with) {
        with.had(
                call(109, REQUESTED, 15, "Two night leads cannot sign in", "Daniel"),
                conversation(103, VOLUNTEERED, 20, "How the first night of the new leads went", "Daniel")
                        .at(THEIRS));
    }

    private static void lately(Talking with) {
        with.had(
                workshop(92, JOINT, 120, "Four lists of a handover, side by side on a wall", "Ines", "Sofia", "Daniel")
                        .learned("Three of the four lists say the same, in another order."),
                review(81, 45, "Service review: labels, printers on 4B", "Ines"),
                visit(68, VOLUNTEERED, 60, "Watched one shift with the new label on 7A", "Sofia"),
                conversation(52, REQUESTED, 30, "Beds are short: what IT can do today", "Ines")
                        .at(THEIR_MEETING),
                review(40, 60, "Service review: printers and handover", "Ines").at(THEIRS),
                call(33, VOLUNTEERED, 10, "Printers on 4B hold since last week: is that so?", "Sofia"),
                message(
                        22,
                        VOLUNTEERED,
                        5,
                        "Change to the printers moved to ten in the morning",
                        "Ines",
                        "Sofia",
                        "Daniel"),
                conversation(17, JOINT, 25, "Who watches the four handovers with us", "Daniel", "Sofia")
                        .at(THEIRS),
                conversation(6, REQUESTED, 15, "Two more scanners for ward 3", "Ines")
                        .at(REMOTE),
                visit(4, JOINT, 90, "Walked the night shift on 7A with two nurses: labels are printed twice")
                        .with("Sofia", "Daniel")
                        .learned(
                                "The label template still has the old ward number, so nurses print a second one by hand."));
    }
}
