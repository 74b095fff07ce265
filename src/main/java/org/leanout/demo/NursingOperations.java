package org.leanout.demo;

import static org.leanout.interaction.InteractionKind.CONVERSATION;
import static org.leanout.interaction.InteractionKind.SERVICE_REVIEW;
import static org.leanout.interaction.InteractionKind.VISIT;
import static org.leanout.interaction.Place.OURS;
import static org.leanout.interaction.Place.REMOTE;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;
import org.leanout.partner.Degree;
import org.leanout.partner.Stance;
import org.leanout.partner.Tier;

/** A trusted advisor: IT walks the wards, and is asked to plan along. */
class NursingOperations {

    void tell(Stage stage, Me maya, Me tom, Me ines) {
        Relationship nursing = stage.begins(
                780, maya, "Nursing operations", "Patient care", "14 wards, staffing, handover", Tier.HIGH, "clinical");
        nursing.contact("Ines Okafor", "Director of nursing", "555 0171", Degree.HIGH, Degree.HIGH, Stance.SUPPORTER);
        nursing.contact("Sofia Almeida", "Ward lead 7A", "555 0172", Degree.MEDIUM, Degree.HIGH, Stance.SUPPORTER);
        nursing.contact("Daniel Weber", "Night lead", "555 0173", Degree.MEDIUM, Degree.MEDIUM, Stance.NEUTRAL);
        nursing.sponsor("Ines Okafor");
        nursing.deputy(tom);
        nursing.member(ines);
        nursing.talk(
                250, SERVICE_REVIEW, VOLUNTEERED, OURS, 60, "Service review with the ward leads", null, "Ines Okafor");
        nursing.talk(
                40,
                SERVICE_REVIEW,
                VOLUNTEERED,
                THEIRS,
                60,
                "Service review: printers and handover",
                null,
                "Ines Okafor");
        nursing.talk(6, CONVERSATION, REQUESTED, REMOTE, 15, "Two more scanners for ward 3", null, "Ines Okafor");
        nursing.talk(
                4,
                VISIT,
                JOINT,
                THEIRS,
                90,
                "Walked the night shift on 7A with two nurses: labels are printed twice",
                "The label template still has the old ward number, so nurses print a second one by hand.",
                "Sofia Almeida",
                "Daniel Weber");
    }
}
