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
import static org.leanout.interaction.Adoption.ADOPTED;
import static org.leanout.interaction.Adoption.PARTLY;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;

/** How Revenue cycle and IT met: first on the telephone, then in billing, then where Finance plans. */
final class RevenueTalks {

    private RevenueTalks() {}

    static void tell(Talking with, Me hannah) {
        firstYear(with, hannah);
        secondYear(with, hannah);
    }

    private static void firstYear(Talking with, Me hannah) {
        with.had(
                meeting(731, VOLUNTEERED, 45, "First talk: what billing needs, and who calls whom", "Hannah"),
                call(706, REQUESTED, 20, "The claims file of the month end did not arrive", "Farid"),
                call(690, REQUESTED, 15, "One insurer has sent every claim back since the update", "Chiara"),
                review(655, 60, "First service review: file transfers, month end, printers", "Hannah", "Farid"),
                conversation(632, REQUESTED, 30, "Open claims by insurer, wanted by tomorrow", "Farid"),
                visit(601, VOLUNTEERED, 180, "Sat with billing for a morning", "Farid", "Wei")
                        .learned("Two people retype insurer codes, because the field cuts them off after eight signs."),
                conversation(571, JOINT, 45, "What one denied claim costs, step by step", "Chiara"),
                review(548, 60, "Service review: first month end without a call at night", "Hannah", "Farid"),
                workshop(517, VOLUNTEERED, 120, "From visit to payment: where claims get stuck", "Hannah", "Chiara")
                        .learned("Half of the denials come from three fields, and admission knows all three."),
                call(470, REQUESTED, 25, "Last night’s claims went out twice", "Chiara"),
                meeting(466, VOLUNTEERED, 60, "What went wrong with the file, and what we changed", "Hannah", "Chiara")
                        .at(THEIRS),
                review(440, 75, "Service review: the double file, and the run book for month end", "Hannah", "Farid")
                        .shared(),
                planning(404, 120, "Finance plans its year: we are asked about denials", "Hannah", "Farid")
                        .confirmed(402, hannah),
                visit(374, VOLUNTEERED, 120, "A day on the telephone with collections", "Wei")
                        .learned(
                                "People call because they do not understand the bill, seldom because they cannot pay."));
    }

    private static void secondYear(Talking with, Me hannah) {
        with.had(
                conversation(352, JOINT, 30, "Plain bills: who writes the sentences", "Farid", "Wei"),
                review(338, 60, "Service review: claim check in its first month", "Hannah", "Chiara"),
                workshop(311, JOINT, 180, "Admission and billing at one table: the three fields", "Chiara", "Farid")
                        .learned("Admission left them empty because nobody had ever said who needs them."),
                event(290, REQUESTED, 60, "Guests at the start of the billing year", "Hannah"),
                meeting(271, VOLUNTEERED, 45, "Numbers of the claim check, insurer by insurer", "Chiara"),
                review(246, 60, "Service review: nothing open from last time", "Hannah", "Farid"),
                planning(226, 150, "Half-year planning: prior authorisation comes first", "Hannah", "Farid")
                        .brought("Prior authorisation asked for at booking, not at billing.", ADOPTED)
                        .confirmed(225, hannah),
                message(207, VOLUNTEERED, 10, "Two insurers change their format in ten weeks", "Chiara"),
                visit(184, VOLUNTEERED, 90, "Watched three prior authorisations, from fax to answer", "Chiara")
                        .learned("The answer lies in a tray for two days before anybody looks."),
                review(161, 60, "Service review: formats, faxes and the tray", "Hannah", "Chiara"),
                planning(147, 120, "Planning: how far the plain bill should go", "Hannah", "Farid")
                        .brought("A plain bill for all, and a call-back button on it.", PARTLY)
                        .confirmed(145, hannah),
                conversation(132, JOINT, 30, "Which insurers to connect first", "Chiara"),
                call(116, VOLUNTEERED, 15, "One insurer will be down at month end: send the file early", "Farid"),
                workshop(101, VOLUNTEERED, 150, "Ten bills, read aloud with patients of the advisory board", "Wei")
                        .learned("The word “balance” frightens people. “You pay” does not."),
                conversation(83, JOINT, 25, "What the new clinics will bill, and from when", "Farid"),
                planning(61, 150, "Next year’s plan: collections without calls", "Hannah", "Farid", "Chiara")
                        .brought("Reminders by message before anybody calls.", null)
                        .confirmed(59, hannah),
                visit(50, VOLUNTEERED, 60, "Looked at the tray: it is empty by noon now", "Chiara"),
                review(41, 60, "Service review: clinics, calls, insurers on the interface", "Hannah", "Farid")
                        .shared(),
                call(24, REQUESTED, 20, "Forty claims went out twice last night", "Chiara"),
                meeting(23, VOLUNTEERED, 30, "Which forty claims, and that no patient pays twice", "Chiara", "Farid")
                        .at(THEIRS),
                conversation(12, VOLUNTEERED, 20, "Prices of the new clinics: first list", "Farid")
                        .at(THEIRS));
    }
}
