package org.leanout.demo;

import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.message;
import static org.leanout.demo.Talk.review;
import static org.leanout.interaction.Place.OURS;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

/** How Human resources and IT met: they call, and IT answers. */
final class HumanTalks {

    private HumanTalks() {}

    static void withMaya(Talking with) {
        with.had(
                meeting(690, VOLUNTEERED, 45, "First talk: hiring, rosters, pay", "Beatriz"),
                call(633, REQUESTED, 15, "A form for the new contract", "Katja"),
                review(580, 45, "First service review: rosters and pay slips", "Beatriz", "Oluwaseun"),
                call(520, REQUESTED, 20, "The roster does not know the new night bonus", "Oluwaseun"),
                meeting(458, VOLUNTEERED, 30, "Tom takes over from Maya: what is open", "Beatriz"));
    }

    static void withTom(Talking with) {
        with.had(
                call(441, REQUESTED, 15, "Open posts by ward, for the board", "Beatriz"),
                review(402, 45, "Service review: reports, pay slips", "Beatriz"),
                call(368, REQUESTED, 10, "Pay slips as files: when?", "Oluwaseun"),
                conversation(331, REQUESTED, 20, "Another form for contracts", "Katja")
                        .at(OURS),
                call(300, REQUESTED, 15, "Pay slips lie on a printer in the canteen", "Beatriz"),
                meeting(256, REQUESTED, 45, "What hiring is measured by from now on", "Beatriz", "Katja")
                        .learned("They do not count days to a signature. They count the weeks until a nurse works."),
                call(216, REQUESTED, 15, "Roster rules of two wards", "Oluwaseun"),
                review(151, 45, "Service review: rosters, trainees, applications", "Beatriz"),
                call(103, REQUESTED, 10, "Forms for trainees", "Katja"),
                call(71, REQUESTED, 15, "Holiday weeks in the roster", "Oluwaseun"),
                call(58, REQUESTED, 10, "Where are yesterday’s applications?", "Katja"),
                message(40, VOLUNTEERED, 5, "A date for the service review?", "Beatriz"),
                call(30, REQUESTED, 10, "Pay slips for trainees", "Oluwaseun"),
                conversation(13, REQUESTED, 25, "The new roster law, and what it changes", "Beatriz", "Oluwaseun")
                        .at(OURS));
    }
}
