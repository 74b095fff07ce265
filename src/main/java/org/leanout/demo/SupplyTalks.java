package org.leanout.demo;

import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.planning;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.demo.Talk.workshop;
import static org.leanout.interaction.Adoption.NOT_ADOPTED;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.interaction.Inviter;

/** How Supply chain and IT met: they ask, IT delivers, and now and then somebody stands on the dock. */
final class SupplyTalks {

    private SupplyTalks() {}

    static void tell(Talking with) {
        with.had(
                meeting(752, VOLUNTEERED, 60, "First talk: 9,000 items, four docks, one buyer on duty", "Jonas"),
                call(718, REQUESTED, 15, "The catalogue shows prices of last year", "Thandi"),
                review(660, 45, "First service review: catalogue, scanners, reports", "Jonas"),
                call(612, REQUESTED, 20, "Dock 2 cannot print pallets", "Mira"),
                conversation(570, REQUESTED, 30, "A stock report that is there before the trucks", "Jonas")
                        .at(THEIRS),
                review(540, 45, "Service review: labels of dock 2, prices", "Jonas"),
                meeting(466, REQUESTED, 45, "Stocktaking: who counts, who types", "Jonas", "Thandi"),
                review(430, 45, "Service review: stocktaking, stock report", "Jonas", "Mira"),
                call(371, REQUESTED, 15, "Two suppliers under one number", "Thandi"),
                visit(338, VOLUNTEERED, 60, "An hour on dock 2 before the first truck", "Mira")
                        .learned("They know by half past five what is missing. The report comes at nine."),
                review(316, 60, "Service review: reports, double items", "Jonas"),
                conversation(247, REQUESTED, 25, "What counts as critical, and who says so", "Jonas", "Thandi")
                        .at(THEIRS),
                planning(213, 90, "Stocktaking and scanners: what we plan for the docks", "Jonas")
                        .brought("Stocktaking by scanner, one dock a month.", NOT_ADOPTED)
                        .invitedBy(Inviter.IT),
                review(198, 45, "Service review: scanners, critical items", "Jonas"),
                call(161, REQUESTED, 15, "Rush orders have doubled since the move of the wards", "Jonas"),
                workshop(137, JOINT, 90, "Where rush orders come from, by ward and hour", "Jonas", "Thandi")
                        .learned("Two of three are for items that lie on another dock."),
                review(128, 45, "Service review: rush orders, label printer", "Jonas")
                        .noted("Rush orders fell to nine a week.", "Count them by dock from now on."),
                conversation(94, REQUESTED, 20, "Gloves: twelve numbers for one item", "Thandi")
                        .at(THEIRS),
                call(67, REQUESTED, 25, "Which stock report is right after the outage?", "Jonas"),
                conversation(48, VOLUNTEERED, 20, "What other docks say of the morning report", "Mira")
                        .at(THEIRS),
                review(40, 60, "Service review: stock report and label printers", "Jonas")
                        .noted(
                                "The stock report was late on two mornings. Two label printers were swapped.",
                                "The report moves to six o’clock. Jonas names who reads it when he is away.")
                        .shared(),
                call(21, REQUESTED, 10, "A truck waits, the scanner does not", "Mira"),
                conversation(10, REQUESTED, 30, "Dates for the scanner swap", "Jonas", "Mira")
                        .at(THEIRS));
    }
}
