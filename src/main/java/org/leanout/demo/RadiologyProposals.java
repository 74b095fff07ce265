package org.leanout.demo;

import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.proposal.VerdictKind.NO;

import java.util.UUID;
import org.leanout.account.Me;

/** What IT proposed to Radiology; the last one was sent into the silence. */
final class RadiologyProposals {

    private RadiologyProposals() {}

    /** Answers the one of which a demand came. */
    static UUID tell(Proposing with, Me henrik, Me naomi) {
        with.propose(
                        427,
                        "One reading list for five sites",
                        new ProposalWords(
                                "“At the north site images wait for three hours while three of us have nothing to read.”",
                                "Images of the north site appear in the main list, for two weeks, read only.",
                                "One site after the other, the small ones first.",
                                "The north site is read by whoever is free.",
                                "All five sites.",
                                "Night readers share the list of three hospitals.",
                                "Patients at small sites wait, and one day a bleeding waits with them.",
                                780,
                                "A developer for five months. From you: Naomi for an hour a week."),
                        "Henrik",
                        "Naomi")
                .comment(424, naomi, "Emergencies must stay on top, whichever site they come from.")
                .verdict(422, henrik, GO_AHEAD, null)
                .decided(420);
        var reminders = with.propose(
                        346,
                        "Remind patients of their appointment",
                        new ProposalWords(
                                "“One in eleven does not come, and the scanner stands still for half an hour.”",
                                "A text two days before, for two scanners, for a month.",
                                "If fewer are missed, all scanners.",
                                "A full morning on two scanners.",
                                "Patients move an appointment themselves.",
                                null,
                                "Nine hundred empty half hours a year.",
                                60,
                                "Nine days of a developer, and the price of the texts."),
                        "Naomi",
                        "Carlos")
                .verdict(337, naomi, GO_AHEAD, "Three languages, please.");
        reminders.decided(333);
        with.propose(
                        171,
                        "Read without a keyboard",
                        new ProposalWords(
                                "“I dictate, and then I type what the machine misheard.”",
                                "Two radiologists try another dictation for two weeks.",
                                "If both want to keep it, the reading room follows.",
                                "Two people who type less.",
                                null,
                                null,
                                "Twenty minutes of typing a shift.",
                                40,
                                "Two licences. From you: two volunteers."),
                        "Henrik")
                .verdict(163, henrik, NO, "The one we have has just learned our words. Not another one.")
                .decided(162);
        with.propose(
                        76,
                        "The south site reads at night",
                        new ProposalWords(
                                "“At night one reads for five sites and sleeps beside the telephone.”",
                                "The south site joins the night list for four Saturdays.",
                                "If the night reader wants to keep it, the west site follows.",
                                "Four quiet nights.",
                                "All nights, all sites.",
                                null,
                                "Whoever reads at night makes mistakes at four in the morning.",
                                80,
                                "Two weeks of a developer, and our night watch."),
                        "Henrik",
                        "Naomi")
                .internally(30, "No answer since we sent it. Somebody has to go there, not write.");
        return reminders.id();
    }
}
