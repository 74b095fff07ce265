package org.leanout.demo;

import org.leanout.account.Me;

/** What Supply chain and IT promised each other; IT is rarely late. */
final class SupplyPromises {

    private SupplyPromises() {}

    static void tell(Promising between, Me jonas) {
        between.promise(715, 690, "Prices of each year on its first day", "Thandi")
                .kept(693);
        between.promise(610, 595, "A label printer for pallets", "Mira").kept(598);
        between.promise(462, 452, "Forty scanners, charged", "Jonas").kept(453);
        between.promise(368, 340, "Suppliers with one number each", "Thandi").kept(340);
        between.promise(314, 295, "Stock by dock", "Jonas").kept(296);
        between.promise(260, 235, "A field for the date of expiry", "Thandi").kept(236);
        between.promise(244, 226, "Critical items are marked", "Jonas").kept(226);
        between.promise(196, 184, "Spare scanners on each dock", "Mira").kept(185);
        between.promise(160, 141, "Rush orders by ward", "Jonas").kept(141);
        between.promise(134, 119, "The 400 double items, cleaned", "Thandi").kept(121);
        between.promise(124, 108, "Logins for the new warehouse", "Jonas").kept(117);
        between.promise(96, 77, "One number for gloves", "Thandi").kept(83);
        between.promise(79, 52, "New items within a day", "Jonas")
                .moved(60, 49, jonas)
                .kept(50);
        between.promise(67, 64, "Which stock report to trust, in writing", "Jonas")
                .kept(64);
        between.promise(55, 42, "A second label printer on dock 2", "Mira").kept(43);
        between.promise(52, 31, "Stock report every morning", "Jonas").kept(31);
        between.promise(38, 20, "Label printer back on dock 2", "Mira").kept(16);
        between.promise(32, 25, "The order feed of gloves and masks, watched", "Jonas")
                .kept(27);
        between.promise(21, 14, "Spare batteries on dock 2", "Mira").kept(15);
        between.promiseOf(jonas, 137, 120, "A name on each ward for rush orders")
                .kept(112);
        between.promiseOf(jonas, 10, -3, "A list of scanners that die first").proposed(1, -8);
    }
}
