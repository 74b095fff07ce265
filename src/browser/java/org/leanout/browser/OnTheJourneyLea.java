package org.leanout.browser;

import static org.leanout.browser.JourneyTests.BELIEF;
import static org.leanout.browser.JourneyTests.EMAIL;
import static org.leanout.browser.JourneyTests.IMPROVEMENT;
import static org.leanout.browser.JourneyTests.OFFER;
import static org.leanout.browser.JourneyTests.PROPOSAL;
import static org.leanout.browser.JourneyTests.QUESTION;
import static org.leanout.browser.JourneyTests.STATEMENTS;
import static org.leanout.browser.JourneyTests.WISH;

/** What the partner's director does on the journey. */
record OnTheJourneyLea(Visitor lea) {

    private static final String WAITING = "Waiting for you";
    private static final String PASSWORD = "triage in nine minutes";

    void signsInForTheFirstTime(String issued) {
        lea.signIn(EMAIL, issued);
        lea.sees("Choose your own before you go on.");
        lea.fill("Current password", issued);
        lea.fill("New password", "too short");
        lea.fill("New password, once more", "too short");
        lea.click("Change password");
        lea.sees("Too short");
        lea.fill("Current password", issued);
        lea.fill("New password", PASSWORD);
        lea.fill("New password, once more", PASSWORD);
        lea.click("Change password");
        lea.open("/");
        lea.sees(WAITING, OFFER, PROPOSAL, BELIEF);
        lea.seesNothingOf("three lists say who waits");
    }

    void acceptsTheHelp() {
        lea.clickUnder(WAITING, OFFER);
        lea.click("Accept");
        lea.sees("Accepted.");
    }

    void commentsAndAnswers() {
        lea.clickBeginning("Home");
        lea.clickUnder(WAITING, PROPOSAL);
        lea.fill("Your comment", "Who keeps it at night?");
        lea.click("Comment");
        lea.clickBeginning("Edit or take back, until");
        lea.fill("Your comment", QUESTION);
        lea.click("Save");
        lea.sees(QUESTION);
        lea.click("No, because…");
        lea.sees("Say why: IT wants to learn from it.");
        lea.click("Go ahead");
        lea.sees("Thank you. IT has your answer");
    }

    void saysItInTheirWords() {
        lea.clickBeginning("Home");
        lea.clickUnder(WAITING, BELIEF);
        lea.click("Correct it: " + BELIEF);
        lea.fill("In your words", WISH);
        lea.click("Put it this way");
        lea.sees("Thank you. It is confirmed in your words.", WISH);
        lea.click("Value");
        lea.click("We agree to this");
    }

    void saysWhetherItGotBetter() {
        lea.click("Improvements");
        lea.sees(IMPROVEMENT, "recorded only");
        lea.click("Yes, that is so: " + IMPROVEMENT);
        lea.sees("Thank you. IT sees your answer.");
    }

    void saysHowTheySeeIt() {
        lea.click("Views");
        lea.clickBeginning("How we work together,");
        lea.click("Answer six statements");
        STATEMENTS.forEach(statement -> lea.answer(statement, "4"));
        lea.tick("My name may stand beside my answers if fewer than three people answer");
        lea.click("Send my answers");
        lea.sees("You have answered.");
    }
}
