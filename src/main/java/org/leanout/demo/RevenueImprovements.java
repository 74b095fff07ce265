package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.improvement.ImprovementKind.FASTER;
import static org.leanout.improvement.ImprovementKind.FEWER_ERRORS;
import static org.leanout.improvement.ImprovementKind.SAFER;
import static org.leanout.improvement.ImprovementKind.STEADIER;

import org.leanout.account.Me;

/** What got better for Revenue cycle, what got worse, and what IT had to answer for. */
final class RevenueImprovements {

    private RevenueImprovements() {}

    static void tell(Relationship revenue, Me hannah, Me farid, Me chiara) {
        improve(revenue.improvements(), hannah, farid, chiara);
        own(revenue.impacts(), hannah, chiara);
        tape(revenue.workarounds(), farid, chiara);
    }

    private static void improve(Improving improving, Me hannah, Me farid, Me chiara) {
        improving
                .plan(597, EASIER, "Insurer codes of twelve signs", "Entering claims")
                .started(594)
                .closed(586, good(18, "hours saved a month", "Nobody retypes a code any more."), "Two billing clerks")
                .confirmed(585, farid);
        improving
                .plan(464, SAFER, "A file that was sent is locked", "Sending claims")
                .started(462)
                .closed(440, good("No double file since."), "Transfer log")
                .confirmed(436, chiara);
        improving
                .plan(392, FEWER_ERRORS, "Claim check for four insurers", "Sending claims")
                .started(388)
                .closed(340, good(110, "denials fewer a month", null), "Denial report of Chiara Conti")
                .confirmed(336, chiara);
        improving
                .plan(260, FASTER, "The check runs while the claim is typed", "Entering claims")
                .started(255)
                .closed(214, bad(2, "seconds more a field", "Coders wait at each field."), "Three coders, with a watch")
                .confirmed(212, farid);
        improving
                .plan(209, FASTER, "The check runs when the claim is saved", "Entering claims")
                .started(205)
                .closed(164, good(9, "hours saved a month", "Against the version before."), "The same three coders")
                .confirmed(158, farid);
        improving
                .plan(170, STEADIER, "Insurers’ answers in a shared mailbox", "Prior authorisation")
                .started(168)
                .closed(128, good(2, "days sooner", "From answer to appointment."), "Forty cases, before and after")
                .corrected(124, chiara, good(1, "day sooner", "On Fridays it still waits."));
        improving
                .plan(90, EASIER, "One amount at the top of the bill", "Paying a bill")
                .started(86)
                .closed(54, good(50, "calls fewer a week", null), "Telephone log of collections")
                .confirmed(49, hannah);
        var twoInsurers = improving
                .plan(65, FASTER, "Two insurers answer by interface", "Prior authorisation")
                .started(60);
        twoInsurers
                .promised(43, 25, "The two insurers live on the interface", "Chiara")
                .kept(26);
        twoInsurers
                .closed(24, good(6, "days sooner", "For two of eleven insurers."), "All cases of two weeks")
                .confirmed(21, chiara);
        improving
                .plan(21, SAFER, "The lock holds after a restart as well", "Sending claims")
                .started(20);
        improving.plan(10, FEWER_ERRORS, "Prices are checked against the contract", "Opening a clinic");
    }

    private static void own(Owning up, Me hannah, Me chiara) {
        up.told(470, chiara, "A whole night of claims went out twice", bad(900, "claims sent twice", null))
                .replied(469, "It was our restart. We take them back with you, and the file gets a lock.")
                .notYet(466, hannah, "A lock is promised. Tell us when it has held for a month.")
                .replied(432, "It has held for a month, and through two restarts.")
                .accepted(430, hannah);
        up.told(186, hannah, "Ravi stayed until the auditors had every file", good("They left a day early."));
        up.noted(24, "Forty claims went out twice", bad(40, "claims sent twice", "The lock was gone after a restart."))
                .confirmed(23, chiara);
    }

    private static void tape(Taping tape, Me farid, Me chiara) {
        tape.noted(
                        600,
                        900,
                        "Insurer codes are cut off after eight signs",
                        "Entering claims",
                        "Clerks retype them on a second screen.")
                .mended(599, 240, "A whole morning, watched")
                .gone(585);
        tape.noted(
                        90,
                        420,
                        "Discounts of the staff clinic are not in billing",
                        "Writing bills",
                        "Farid corrects each bill by hand.")
                .mended(85, farid, 60, "Fourteen bills")
                .mended(55, farid, 45, null)
                .mended(26, 50, null)
                .handedOver(19, "Problem 4502, with the maker of the billing software");
        tape.noted(
                        40,
                        230,
                        "Nine insurers answer by fax",
                        "Prior authorisation",
                        "Faxes are typed into the shared mailbox.")
                .mended(37, chiara, 90, "Thirty answers")
                .mended(11, chiara, 75, null);
    }
}
