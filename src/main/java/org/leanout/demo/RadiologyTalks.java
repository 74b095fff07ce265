package org.leanout.demo;

import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.message;
import static org.leanout.demo.Talk.planning;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.demo.Talk.workshop;
import static org.leanout.interaction.Place.REMOTE;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.interaction.Place.THEIR_MEETING;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;

/** How Radiology and IT met, until a hundred days ago; since then there were only messages that nobody answered. */
final class RadiologyTalks {

    private RadiologyTalks() {}

    static void tell(Talking with, Me henrik) {
        with.had(
                meeting(
                        728,
                        VOLUNTEERED,
                        60,
                        "First talk: five sites, eleven scanners, one archive",
                        "Henrik",
                        "Naomi"),
                call(681, REQUESTED, 15, "Images of the north site arrive an hour late", "Carlos"),
                visit(664, VOLUNTEERED, 150, "A morning in the reading room", "Henrik", "Naomi")
                        .learned("They read the dose off the scanner and type it into a table, forty times a day."),
                review(601, 60, "Service review: archive, dose, north site", "Henrik"),
                workshop(556, JOINT, 120, "Dose register: who looks at it, and what for", "Henrik", "Naomi"),
                review(498, 45, "Service review: dose register is live at all sites", "Henrik"),
                conversation(455, VOLUNTEERED, 30, "What it would take to read from home", "Henrik")
                        .at(THEIRS),
                planning(436, 120, "Radiology plans its year: one reading list for five sites", "Henrik", "Naomi")
                        .confirmed(434, henrik),
                review(401, 60, "Service review: the first images in one list", "Henrik", "Naomi"),
                visit(352, VOLUNTEERED, 90, "At the scheduling desk: one in eleven does not come", "Carlos")
                        .learned("Patients would move their appointment if they reached anybody by phone."),
                meeting(331, JOINT, 45, "Reminders by text: what the law allows", "Carlos", "Naomi"),
                review(305, 60, "Service review: reminders, reading list, screens", "Henrik"),
                visit(276, VOLUNTEERED, 180, "The north site, where one radiographer runs two scanners", "Naomi")
                        .learned("She calls the main site each hour, because she cannot see whether somebody reads."),
                conversation(251, REQUESTED, 20, "The line to the north site is full at eight", "Henrik")
                        .at(REMOTE),
                review(212, 60, "Service review: north site has two lines", "Henrik"),
                conversation(193, VOLUNTEERED, 25, "What the reading list lacks for night shifts", "Naomi")
                        .at(THEIRS),
                meeting(176, VOLUNTEERED, 45, "Numbers of the reminders after four months", "Carlos", "Naomi"),
                planning(154, 90, "Half-year planning of Radiology: the east site is next", "Henrik", "Naomi")
                        .confirmed(151, henrik),
                visit(138, JOINT, 60, "First reading from the east site, with a watch", "Henrik"),
                conversation(121, VOLUNTEERED, 20, "Old images: who still asks for them", "Naomi")
                        .at(THEIR_MEETING),
                review(100, 60, "Service review: nothing is broken, so we kept it short", "Henrik", "Naomi"),
                message(71, VOLUNTEERED, 5, "The reminders run at all five sites", "Henrik", "Carlos"),
                message(44, VOLUNTEERED, 5, "A date for the next service review?", "Henrik"),
                message(20, VOLUNTEERED, 5, "Second try: a date for the service review?", "Henrik", "Naomi"));
    }
}
