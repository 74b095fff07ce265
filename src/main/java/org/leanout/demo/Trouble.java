package org.leanout.demo;

import static org.leanout.complaint.Severity.ENDANGERS;
import static org.leanout.complaint.Severity.HINDERS;
import static org.leanout.complaint.Severity.NUISANCE;

import org.leanout.account.Me;
import org.leanout.bypass.BypassReason;
import org.leanout.demo.Bypassing.Done;

/** What some of the partners complain of, and what they had done past IT. */
final class Trouble {

    private Trouble() {}

    /** Complaints are seen to within days, and the last time that IT was passed by is long ago. */
    static void ofNursing(Relationship nursing, Me ines, Me sofia) {
        nursing.complaints()
                .told(
                        143,
                        sofia,
                        HINDERS,
                        "The night desk sends us from one to the next",
                        "Three calls for one broken scanner, and each time we start anew.")
                .done(139, "The night desk keeps a call until it is solved.")
                .notYet(131, sofia, "It does, but nobody tells us how far it is.")
                .done(124, "Whoever calls gets a message when it moves.")
                .closed(118, sofia);
        nursing.complaints()
                .overheard(44, "A night nurse on 5C", NUISANCE, "The new screens are too bright at night")
                .done(36, "They dim at ten, on all wards.")
                .heardClosed(31, "Daniel", "Dim enough to sleep beside.");
        nursing.complaints()
                .told(
                        11,
                        ines,
                        HINDERS,
                        "Accounts of new nurses come a week late",
                        "Six started on Monday, and two of them could chart.")
                .done(4, "Accounts are made from the roster, three days ahead. The next eight start on Monday.");
        nursing.bypasses()
                .noticed(
                        402,
                        new Done(
                                "Ward 3 keeps its shifts in a spreadsheet of a temp agency",
                                "Staffwell",
                                false,
                                BypassReason.NOT_KNOWN,
                                null,
                                null))
                .learned(390, "Nobody had told ward 3 that rosters can be shared. It was one click.");
    }

    /** One was heard late, and is settled. */
    static void ofSupply(Relationship supply, Me jonas) {
        supply.complaints()
                .heard(96, "Mira", HINDERS, "Scanners die in the middle of a pallet")
                .done(88, "Spare batteries lie on every dock.")
                .closed(80, jonas);
        supply.bypasses()
                .heard(
                        425,
                        "Thandi",
                        new Done(
                                "A supplier counts our gloves in a web page of its own",
                                "Medex",
                                false,
                                BypassReason.NOT_KNOWN,
                                "They offered it with the contract.",
                                null))
                .learned(410, "Buyers did not know that we count stock. We show them the four docks every spring.");
    }

    /** What nobody sees to goes further up. */
    static void ofFacilities(Relationship facilities, Me dmitri) {
        facilities
                .complaints()
                .told(
                        76,
                        dmitri,
                        ENDANGERS,
                        "Nobody is on call for building control at night",
                        "The garage was closed for six minutes with an ambulance before it.")
                .passedOn(70, "Rafael Kern", "It takes a budget for nights that I do not have.")
                .escalated(38, dmitri, "Rafael Kern", "Five weeks, and still nobody answers at night.");
        facilities.complaints().heard(19, "Bao", NUISANCE, "The workshop’s printer needs a new password every month");
        facilities
                .bypasses()
                .told(
                        44,
                        dmitri,
                        new Done(
                                "A firm reads the meters of the east building",
                                "Enmeter",
                                true,
                                BypassReason.TOO_SLOW,
                                "We asked in spring. In autumn we stopped to ask.",
                                "1,900 a month"));
    }

    /** They are told that it takes long, and go elsewhere. */
    static void ofHumanResources(Relationship hr, Me katja) {
        hr.complaints()
                .told(24, katja, HINDERS, "Nobody says when a change of a form is ready", null)
                .done(17, "Each form has a day now, on the page of your requests.")
                .notYet(12, katja, "Two of the days have passed.");
        hr.bypasses()
                .noticed(
                        133,
                        new Done(
                                "Applicants book their talks with a service on the web",
                                "Slotly",
                                false,
                                BypassReason.TOO_SLOW,
                                null,
                                "40 a month"))
                .learned(
                        120,
                        "A calendar would have taken us a day. Nobody asked, because the last form took a quarter.");
    }

    /** Long ago they hired somebody, and IT learned from it. */
    static void ofRevenue(Relationship revenue, Me chiara) {
        revenue.complaints()
                .told(251, chiara, HINDERS, "Denied claims are shown a day late", null)
                .done(246, "They come every hour.")
                .closed(240, chiara);
        revenue.bypasses()
                .told(
                        520,
                        chiara,
                        new Done(
                                "A consultant wrote the rules for denied claims",
                                "Norton and Weiss",
                                true,
                                BypassReason.NO_CAPACITY,
                                "You had nobody before summer.",
                                "about 30,000"))
                .learned(500, "We keep two weeks a quarter free for Revenue cycle, and they know it.");
    }
}
