package org.leanout.demo;

import org.leanout.account.Me;

/** What Revenue cycle asked for: first for repairs, later for what comes next. */
final class RevenueRequests {

    private RevenueRequests() {}

    static void tell(Helping help, Me hannah, Me farid, Me chiara) {
        help.asked(706, "Farid", "The claims file of the month end", "now").done(705);
        help.asked(690, "Chiara", "Undo the update for one insurer", "today").done(688);
        help.asked(632, "Farid", "Open claims by insurer", "by tomorrow").done(631);
        help.asked(566, "Hannah", "Cost centres of the new wards in billing", null)
                .done(540);
        help.asked(493, "Farid", "A second printer for bills", null)
                .refused(486, "The first one runs for two hours a day.");
        help.asked(421, "Hannah", "Denials by department, each month", null).done(399);
        help.asks(355, chiara, "The claim check for dental claims as well", "They go to three insurers only.")
                .done(306);
        help.asked(283, "Farid", "Bills in a second language", null)
                .started(270)
                .done(215);
        help.asked(231, "Hannah", "A prognosis of payments for the board", "before the half year")
                .done(219);
        help.asks(202, hannah, "Denials by doctor’s office, for the talk with them", "Before the next planning.")
                .done(191);
        help.asked(196, "Wei", "Telephone headsets that can be heard in a full room", null)
                .done(185);
        help.asks(178, chiara, "A reason code for denials by phone", null).done(154);
        help.asked(139, "Farid", "The old bill format for one more insurer", null)
                .done(125);
        help.asks(104, farid, "Discounts of the staff clinic in the bill", "Since the new contract.")
                .done(92);
        help.asked(86, "Hannah", "Payments by clinic, each week", null).done(74);
        help.asks(47, chiara, "The interface for the third insurer before the others", "They answer in a day.")
                .started(40);
        help.asked(29, "Farid", "Reminders that stop when somebody calls", null).started(25);
        help.asked(16, "Farid", "An archive of the bills before the change", "for the auditors")
                .started(14);
        help.asks(5, farid, "Two more people who may change the bill text", null);
    }
}
