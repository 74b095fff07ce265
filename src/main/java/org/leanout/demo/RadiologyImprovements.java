package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.improvement.ImprovementKind.FASTER;
import static org.leanout.improvement.ImprovementKind.FEWER_ERRORS;
import static org.leanout.improvement.ImprovementKind.STEADIER;

import org.leanout.account.Me;

/** What got better for Radiology; the last ones were never looked at together. */
final class RadiologyImprovements {

    private RadiologyImprovements() {}

    static void tell(Relationship radiology, Me henrik, Me naomi) {
        improve(radiology.improvements(), henrik, naomi);
        own(radiology.impacts(), henrik, naomi);
        tape(radiology.workarounds());
    }

    private static void improve(Improving improving, Me henrik, Me naomi) {
        improving
                .plan(655, FEWER_ERRORS, "Scanners send the dose", "Recording the dose")
                .started(650)
                .closed(600, good(40, "entries fewer a day", null), "Naomi Tanaka, for two weeks")
                .confirmed(598, naomi);
        improving
                .plan(298, EASIER, "Patients move their appointment by text", "Scheduling")
                .started(290)
                .closed(230, good(30, "calls fewer a day", null), "Telephone log of scheduling")
                .confirmed(226, naomi);
        improving
                .plan(215, FASTER, "The list opens with the emergencies", "Reading images")
                .started(210)
                .closed(175, good(12, "minutes sooner", "From image to report, at night."), "Forty emergencies")
                .confirmed(170, henrik);
        improving
                .plan(188, STEADIER, "Second line to the north site takes over by itself", "Sending images")
                .started(180)
                .closed(134, good("Two failures of the line, and nobody noticed."), "Network log")
                .confirmed(131, henrik);
        improving
                .plan(140, EASIER, "Old images open in the same window", "Comparing images")
                .started(132)
                .closed(116, bad(4, "seconds more an image", "Large studies load twice."), "Ten studies, with a watch")
                .confirmed(113, naomi);
        improving
                .plan(112, FASTER, "Large studies load once", "Comparing images")
                .started(110)
                .closed(78, good(9, "seconds less an image", null), "The same ten studies");
        improving
                .plan(100, FEWER_ERRORS, "Reminders know of cancelled exams", "Scheduling")
                .started(95);
    }

    private static void own(Owning up, Me henrik, Me naomi) {
        up.told(256, henrik, "The north site could not send images for two hours", bad(2, "hours without images", null))
                .replied(255, "The line was full. The second line comes forward by three weeks.")
                .accepted(253, henrik);
        up.told(168, naomi, "Lena found the lost study of a child within ten minutes", good(null));
    }

    private static void tape(Taping tape) {
        tape.noted(
                        276,
                        700,
                        "The north site cannot see who is reading",
                        "Reading images",
                        "The radiographer rings the main site each hour.")
                .mended(275, 30, "Six calls in a shift")
                .gone(262);
        tape.noted(121, 600, "Old images need another program", "Comparing images", "Two windows, side by side.")
                .accepted(118, "The old program goes when the archive is renewed.");
    }
}
