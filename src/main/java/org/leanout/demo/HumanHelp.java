package org.leanout.demo;

import static org.leanout.help.DeclineReason.NO_BUDGET;
import static org.leanout.help.DeclineReason.WRONG_PROBLEM;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;

import org.leanout.account.Me;

/** Help for Human resources: a long list of what they asked for, and a short one of what was offered. */
final class HumanHelp {

    private HumanHelp() {}

    static void withMaya(Helping help, Me beatriz) {
        help.asked(633, "Katja", "A form for the new contract", null).done(608);
        help.asked(570, "Oluwaseun", "Night bonus in the roster", "this month").done(548);
        help.asked(520, "Oluwaseun", "The bonus for nights before a holiday", null)
                .done(501);
        help.offer(482, ADVICE, 45, "One form in place of four", "Beatriz")
                .declined(476, beatriz, NO_BUDGET, "The consultant’s forms are paid for.");
    }

    static void withTom(Helping help, Me beatriz, Me katja) {
        help.asked(441, "Beatriz", "Open posts by ward", "for the board").done(411);
        help.asked(368, "Oluwaseun", "Pay slips as files", null).done(347);
        help.asked(344, "Beatriz", "Hiring in the last five years, by job", null)
                .done(322);
        help.asked(331, "Katja", "The contract form once more", null).done(296);
        help.asked(290, "Beatriz", "Sick days by ward", null).refused(281, "The works council has not agreed to that.");
        help.asked(263, "Katja", "A mailbox for applications", null).done(242);
        help.asked(241, "Oluwaseun", "A list of all bonuses", "for the auditors")
                .done(236);
        help.asked(216, "Oluwaseun", "Roster rules of two wards", null).done(168);
        help.asked(188, "Katja", "Letters to applicants in two languages", null).done(159);
        help.asked(152, "Oluwaseun", "Sick days in the roster by eight", null).done(131);
        help.asked(133, "Beatriz", "Hours of overtime, each month", null).done(118);
        help.asked(114, "Katja", "A code for trainees", null).removed(113, "Entered twice.");
        help.asked(103, "Katja", "Forms for trainees", null).done(82);
        help.asked(71, "Oluwaseun", "Holiday weeks in the roster", "soon").done(53);
        help.asked(62, "Beatriz", "Who is on leave, for the lobby", null).done(55);
        help.asks(49, katja, "Vacancies on the web without a call to you", null).done(31);
        help.asked(41, "Beatriz", "Leave days of everybody over fifty", null).done(33);
        help.asked(30, "Oluwaseun", "Pay slips for two hundred trainees", null).done(16);
        help.asked(25, "Katja", "Two more people in the mailbox", "today").done(25);
        help.asked(18, "Oluwaseun", "The bonus list once more", "for the auditors")
                .started(17);
        help.asked(13, "Beatriz", "The new roster law", "before it applies").started(12);
        help.asked(4, "Katja", "A film on the page for applicants", null);
        help.offer(299, HANDS_ON, 60, "Collect the pay slips with you", "Beatriz")
                .after()
                .accepted(299, beatriz)
                .delivered(299, 50);
        help.offer(126, DATA, 45, "What people ask payroll about", "Oluwaseun")
                .made()
                .heardYes(120, "Oluwaseun")
                .delivered(112, 60);
        help.offer(64, HANDS_ON, 60, "Look at the roster of one ward together", "Oluwaseun")
                .made()
                .heard(60, 34, "Oluwaseun", WRONG_PROBLEM);
    }
}
