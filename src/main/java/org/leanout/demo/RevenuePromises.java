package org.leanout.demo;

import org.leanout.account.Me;

/** What Revenue cycle and IT promised each other, and kept nearly always. */
final class RevenuePromises {

    private RevenuePromises() {}

    static void tell(Promising between, Me farid, Me chiara) {
        between.promise(704, 690, "A second look at the file before each month end", "Farid")
                .kept(691);
        between.promise(652, 620, "A run book for the month end", "Hannah").kept(605);
        between.promise(512, 480, "The three fields on the form of admission", "Chiara")
                .kept(482);
        between.promise(466, 450, "A lock against sending a file twice", "Chiara")
                .kept(455);
        between.promise(438, 410, "Report of all claims that went out twice", "Hannah")
                .kept(412);
        between.promise(337, 320, "Dental claims in the claim check", "Chiara")
                .moved(330, 305, chiara)
                .kept(306);
        between.promise(300, 275, "Text of the bill in one place", "Farid").kept(276);
        between.promise(268, 245, "Claim check for the last three insurers", "Chiara")
                .kept(238);
        between.promise(222, 190, "Plan for the interface, with the hours it takes", "Hannah")
                .notMoved(198, 176, farid)
                .kept(193);
        between.promise(172, 160, "Shared mailbox instead of the tray", "Chiara")
                .kept(163);
        between.promise(146, 120, "Two insurers on the interface in the test system", "Chiara")
                .kept(121);
        between.promise(118, 105, "The month end with a stand-in, written down", "Farid")
                .kept(109);
        between.promise(82, 66, "What the clinics need, on one page", "Hannah").kept(69);
        between.promise(60, 45, "Denials of last year by department", "Hannah").kept(46);
        between.promise(23, 17, "A list of the forty claims, each with its state", "Chiara")
                .kept(19);
        between.promise(12, -6, "Price lists of both clinics in the test system", "Farid");
        between.promiseOf(chiara, 517, 500, "A name at admission for each of the three fields")
                .kept(503);
        between.promiseOf(farid, 318, 300, "The ten sentences, approved by the lawyers")
                .kept(297);
        between.promiseOf(farid, 145, 110, "Two coders who test the interface")
                .moved(120, 95, farid)
                .kept(97);
        between.promiseOf(chiara, 40, 20, "Contracts of the nine other insurers")
                .kept(21);
        between.promiseOf(farid, 12, -9, "Prices of the second clinic");
    }
}
