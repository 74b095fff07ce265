package org.leanout.demo;

import org.leanout.account.Me;

/** What Nursing operations and IT promised each other. */
final class NursingPromises {

    private NursingPromises() {}

    static void tell(Promising between, Me ines, Me sofia) {
        between.promise(738, 720, "A spare label printer for the nights", "Daniel")
                .kept(715);
        between.promise(650, 600, "Badges for everybody on 7A", "Sofia").kept(603);
        between.promise(545, 520, "Two mobile printers to try", "Ines").kept(521);
        between.promise(420, 395, "Ward lists in the mail before six", "Ines").kept(398);
        between.promise(338, 310, "Minutes at a desk, measured on three wards", "Ines")
                .kept(312);
        between.promise(248, 220, "A mobile printer for 5C", "Sofia").kept(222);
        between.promise(173, 158, "Locks of the ward PCs by ward", "Daniel").kept(160);
        between.promise(150, 134, "Discharge list at the printer of each ward", "Ines")
                .kept(136);
        between.promise(128, 112, "New ward names in every list", "Ines").kept(113);
        var report = between.promise(120, 98, "Report of the handover times", "Ines");
        report.kept(95);
        between.relationship()
                .disputes()
                .raise(94, ines, report.id(), "It has the day shifts only.")
                .answered(93, "The nights are in it since this morning. We had asked the wrong system.")
                .letStand(91, ines, "Late, and complete now.");
        between.promise(91, 76, "A wall with the four lists, photographed and typed", "Daniel")
                .kept(77);
        between.promise(80, 40, "Badge login on the old carts", "Daniel").dropped(60, "The carts go within six weeks.");
        between.promise(79, 64, "The new label on 7A", "Sofia").kept(66);
        between.promise(70, 49, "Second printer for ward 3", "Sofia").kept(50);
        between.promise(62, 46, "A number that the night lead can call", "Daniel")
                .movedInTalk(50, 37, "Daniel")
                .kept(38);
        between.promise(39, 28, "Changes to printers not before ten", "Ines").kept(29);
        between.promise(30, 12, "Spare scanner for 7A", "Sofia").kept(12);
        between.promise(26, 17, "Opened and unopened handover lists", "Daniel").kept(19);
        between.promise(24, 3, "Test plan for the bed board", "Ines");
        between.promise(6, -11, "Numbers for weekend staffing", "Ines");
        between.promiseOf(sofia, 210, 195, "Four nurses who try the mobile printer")
                .kept(196);
        between.promiseOf(ines, 33, 19, "The list of wards that move this year").kept(20);
        between.promiseOf(ines, 4, -7, "Two nurses who try the handover screen");
    }
}
