package org.leanout.demo;

import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.message;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

/** How Facilities and IT met: a good first year, a move that failed, and calls since then. */
final class FacilitiesTalks {

    private FacilitiesTalks() {}

    static void tell(Talking with) {
        with.had(
                meeting(684, VOLUNTEERED, 45, "First talk: beds, doors, heating", "Dmitri"),
                visit(652, VOLUNTEERED, 90, "The bed workshop, where the network ends at the door", "Bao")
                        .learned("They repair beds from a list that is printed at seven and wrong at nine."),
                review(598, 45, "Service review: workshop, doors, meters", "Dmitri", "Rosa"),
                review(510, 45, "Service review: the move of building control is planned", "Dmitri", "Rosa"),
                call(412, REQUESTED, 30, "No heating alarm for two days, and nobody noticed", "Rosa"),
                meeting(409, REQUESTED, 60, "What went wrong with the move, and who pays", "Dmitri", "Rosa")
                        .learned("They had asked for a test weekend. We had struck it out to save time."),
                call(365, REQUESTED, 15, "The alarms are still late", "Rosa"),
                conversation(318, REQUESTED, 15, "Doors of the garage do not open for ambulances", "Rosa"),
                call(262, REQUESTED, 10, "When does the alarm list come?", "Rosa"),
                meeting(205, REQUESTED, 45, "Dmitri takes it to Rafael: three promises, three delays", "Dmitri"),
                message(176, VOLUNTEERED, 10, "A new plan for the alarms", "Dmitri", "Rosa"),
                call(143, REQUESTED, 10, "Meters of the east building read zero", "Rosa"),
                conversation(97, REQUESTED, 15, "Bed list wrong again", "Bao")
                        .at(THEIRS)
                        .enteredOn(41),
                message(82, VOLUNTEERED, 5, "The alarm list slips by a week", "Rosa"),
                call(57, REQUESTED, 10, "They have hired a firm for the meters: we read it in the newsletter", "Rosa"),
                call(33, REQUESTED, 15, "The lift reports a fault to nobody", "Rosa"),
                call(11, REQUESTED, 10, "Again no alarm, this time the cooling", "Rosa"));
    }
}
