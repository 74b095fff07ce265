package org.leanout.browser;

import static org.leanout.browser.JourneyTests.BELIEF;
import static org.leanout.browser.JourneyTests.DIRECTOR;
import static org.leanout.browser.JourneyTests.EMAIL;
import static org.leanout.browser.JourneyTests.IMPROVEMENT;
import static org.leanout.browser.JourneyTests.OFFER;
import static org.leanout.browser.JourneyTests.PARTNER;
import static org.leanout.browser.JourneyTests.PROPOSAL;
import static org.leanout.browser.JourneyTests.QUESTION;
import static org.leanout.browser.JourneyTests.STATEMENTS;
import static org.leanout.browser.JourneyTests.WISH;

/** What the BRM does on the journey. */
record OnTheJourneyMaya(Visitor maya) {

    void addsThePartner() {
        maya.click("Partners");
        maya.click("Add a business partner");
        maya.fill("Name", PARTNER);
        maya.fill("Parent unit", "Clinical services");
        maya.fill("What they do", "Triage, trauma, 60 000 patients a year");
        maya.choose("Attention", "High");
        maya.choose("BRM, from today", "Maya Brand");
        maya.click("Add");
        maya.sees("The partner is added.", "BRM Maya Brand");
        maya.click("People");
        maya.sees("Nobody is named yet");
        maya.click("Add a person");
        maya.fill("Name", DIRECTOR);
        maya.fill("Role", "Director of emergency care");
        maya.fill("Address", EMAIL);
        maya.choose("Influence", "high");
        maya.click("Save");
        maya.sees("The person is added.");
        maya.click("People");
        maya.click("Make " + DIRECTOR + " the sponsor");
        maya.sees("The sponsor is named.");
    }

    void logsWhatHappened() {
        maya.click("Overview");
        maya.fill("What happened?", "Sat in triage for an hour: three lists say who waits");
        maya.press("We volunteered");
        maya.fill("Minutes", "60");
        maya.click("Log it");
        maya.sees("Logged.", "three lists say who waits");
    }

    void offersHelp() {
        maya.click("Help");
        maya.click("Offer help");
        maya.fill("What we offer, in a line", OFFER);
        maya.choose("For whom", DIRECTOR);
        maya.choose("Kind", "Hands-on help");
        maya.choose("When it helps", "Before impact");
        maya.fill("Effort", "2");
        maya.choose("in", "hours");
        maya.click("Keep as a draft");
        maya.sees("Kept as a draft. Only IT sees it.");
        maya.click(OFFER);
        maya.click("Edit");
        maya.click("Offer it");
        maya.sees("Offered. They see it now.");
    }

    void bringsAProposal() {
        maya.click("Proposals");
        maya.click("Write a proposal");
        maya.fill("Title", PROPOSAL);
        maya.fill("The problem, in their words", "“Three lists, and none is right.”");
        maya.fill("First step: small, soon, and easy to stop", "One screen at the triage desk, for *two* weeks.");
        maya.tick(DIRECTOR);
        maya.choose("Who is asked to decide", DIRECTOR);
        maya.click("Save as a draft");
        maya.click("Send to " + PARTNER);
        maya.sees("It is not sent yet: something is missing below.");
        maya.fill("Plan", "If the desk keeps it, all five bays follow by spring.");
        maya.fill("If we do nothing", "Somebody waits who is on no list.");
        maya.fill("Where it could lead: now", "One list");
        maya.click("Save");
        maya.click("Send to " + PARTNER);
        maya.sees("Sent. They see it now.");
    }

    void writesDownWhatTheyWant() {
        maya.click("Objectives");
        maya.click("Note what they want");
        maya.fill("What they want, in their words", BELIEF);
        maya.choose("Kind", "Service to others");
        maya.fill("Whom it serves in the end", "patients");
        maya.click("Save");
        maya.sees("Noted as IT’s belief.");
        maya.click("Ask: " + BELIEF);
        maya.sees("Asked. It waits on their page.");
    }

    void plansTheValue() {
        maya.click("Value");
        maya.click("Write the value plan");
        maya.fill("Title", "Shorter waits");
        maya.page().getByLabel("What we want to achieve").first().fill("A bed within the hour");
        maya.click("Save");
        maya.click("They agreed");
        maya.click("Cancel");
        maya.click("Agree for IT");
        maya.sees("agreed");
    }

    void readsTheAnswers() {
        maya.click("Help");
        maya.click("All");
        maya.click(OFFER);
        maya.sees("Accepted by " + DIRECTOR);
        maya.click("Objectives");
        maya.sees(WISH);
        maya.click("Proposals");
        maya.click(PROPOSAL);
        maya.sees(QUESTION, "Go ahead");
        maya.fill("Your comment", "The night lead says she will.");
        maya.click("Keep internal");
        maya.sees("Internal: Only IT sees this.");
        maya.click("Mark as decided");
        maya.sees("Decided.");
    }

    void recordsWhatGotBetter() {
        maya.click("Improvements");
        maya.click("Plan an improvement");
        maya.fill("What gets better", IMPROVEMENT);
        maya.fill("Business task that it makes better", "Triage");
        maya.choose("In what way", "Faster");
        maya.click("Plan it");
        maya.click(IMPROVEMENT);
        maya.click("Begin with it");
        maya.click("Close it");
        maya.press("Good");
        maya.fill("How much", "40");
        maya.fill("Who says so, and how do they know?", "Triage desk, from the print log");
        maya.click("Close it");
        maya.sees("Say what is counted, such as minutes a month.");
        maya.fill("Of what, and how often", "minutes saved a month");
        maya.click("Close it");
        maya.sees("Closed. The partner is asked whether it is so.", "recorded only");
    }

    void asksHowTheySeeIt() {
        maya.click("Views");
        maya.click("Open a round");
        maya.tick(DIRECTOR);
        maya.click("Open it");
        maya.clickBeginning("How we work together,");
        maya.click("Answer for IT");
        STATEMENTS.forEach(statement -> maya.answer(statement, "3"));
        maya.click("Send my answers");
        maya.sees("You have answered for IT.");
    }
}
