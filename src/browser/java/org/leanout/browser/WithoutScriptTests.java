package org.leanout.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** With scripts switched off, all that matters can still be done. */
@InTheBrowser
class WithoutScriptTests {

    @Autowired
    Visitors visitors;

    @Test
    void a_brm_signs_in_and_logs_what_happened() {
        Visitor maya = visitors.somebodyWithoutScript();
        maya.signIn("maya@leanout.example", "lean-out-demo");
        maya.choose("Partner", "Radiology");
        maya.fill("What happened?", "The new scanner speaks to the archive");
        maya.press("They asked");
        maya.fill("Minutes", "20");
        maya.click("Log it");
        maya.sees("Logged.");
        maya.clickUnder("Your partners, quiet ones first", "Radiology");
        maya.sees("The new scanner speaks to the archive");
    }

    @Test
    void a_partner_accepts_an_offer_comments_and_signs_out() {
        Visitor ines = visitors.somebodyWithoutScript();
        ines.signIn("ines@leanout.example", "lean-out-demo");
        ines.clickUnder("Waiting for you", "Set up the mobile printers before ward 5C moves");
        ines.click("Accept");
        ines.sees("Accepted by Ines Okafor");
        ines.clickBeginning("Home");
        ines.clickUnder("Waiting for you", "Handover in one screen");
        ines.fill("Your comment", "Where does the second screen stand?");
        ines.click("Comment");
        ines.sees("Where does the second screen stand?");
        ines.click("Ines Okafor, your account");
        ines.click("Sign out");
        ines.sees("You are signed out.");
    }

    @Test
    void a_partner_tells_it_something_in_a_sentence() {
        Visitor anjali = visitors.somebodyWithoutScript();
        anjali.signIn("anjali@leanout.example", "lean-out-demo");
        anjali.fill("In a sentence", "A second label printer for the dispensary");
        anjali.click("Send to Tom Reyes");
        anjali.sees("A second label printer for the dispensary");
        anjali.click("Tell IT");
        anjali.choose("It is about", "We complain");
        anjali.fill("In a sentence", "The first label printer prints twice");
        anjali.click("Send to Tom Reyes");
        anjali.choose("How bad is it for you?", "a nuisance");
        anjali.click("Send to IT");
        anjali.sees("The first label printer prints twice");
    }
}
