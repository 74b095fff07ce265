package org.leanout.browser;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The whole job by clicks and typing, from a partner who is new to what the relationship has become: the BRM, the
 * partner's director and the IT manager sign in one after the other. An administrator lets the director in.
 */
@InTheBrowser
class JourneyTests {

    static final List<String> STATEMENTS = List.of(
            "IT keeps its promises",
            "IT offers help before we ask",
            "IT asks for our view and uses it",
            "IT knows what we are trying to achieve",
            "IT gets better and owns up to harm",
            "IT is part of how we decide where to go");

    static final String PARTNER = "Emergency care";
    static final String DIRECTOR = "Lea Winter";
    static final String EMAIL = "lea.winter@leanout.example";
    static final String OFFER = "Take the triage printers to the new desk";
    static final String PROPOSAL = "One list of who waits";
    static final String QUESTION = "Who keeps the list at night?";
    static final String IMPROVEMENT = "The list of who waits prints itself";
    static final String BELIEF = "Fewer people in the corridor";
    static final String WISH = "Nobody waits in the corridor for a bed";

    @Autowired
    Visitors visitors;

    @Test
    void a_relationship_begins_and_grows() {
        OnTheJourneyMaya maya = new OnTheJourneyMaya(visitors.signedIn("Maya Brand"));
        maya.addsThePartner();
        String password = letsTheDirectorIn(visitors.signedIn("Ada Novak"));
        maya.logsWhatHappened();
        maya.offersHelp();
        maya.bringsAProposal();
        maya.writesDownWhatTheyWant();
        maya.plansTheValue();

        OnTheJourneyLea lea = new OnTheJourneyLea(visitors.somebody());
        lea.signsInForTheFirstTime(password);
        lea.acceptsTheHelp();
        lea.commentsAndAnswers();
        lea.saysItInTheirWords();

        maya.readsTheAnswers();
        maya.recordsWhatGotBetter();
        maya.asksHowTheySeeIt();
        lea.saysWhetherItGotBetter();
        lea.saysHowTheySeeIt();
        seesTheLevelAndWhy(visitors.signedIn("Rafael Kern"));
    }

    private static String letsTheDirectorIn(Visitor ada) {
        ada.click("Add a person");
        ada.fill("Name", DIRECTOR);
        ada.fill("E-mail address", EMAIL);
        ada.tick("Business partner");
        ada.click("Save");
        ada.click("Partners");
        ada.choose("Business partner", PARTNER);
        ada.click("Let them see this partner");
        ada.sees("They see this partner from now on.");
        ada.click(DIRECTOR);
        ada.click("Give a new password");
        return ada.reads("[role=status] code");
    }

    /** The new one cannot be rated yet, and says what is missing; an older one has a level, and reasons. */
    private static void seesTheLevelAndWhy(Visitor rafael) {
        rafael.sees("Portfolio", PARTNER, "Not yet rated");
        rafael.click(PARTNER);
        rafael.sees("Not yet rated", "sponsor " + DIRECTOR);
        rafael.click("Why this level");
        rafael.sees("A relationship is rated once it has been on file for 30 days");
        rafael.click("Portfolio");
        rafael.clickUnder("Every partner", "Nursing operations");
        rafael.sees("Where we stand", "Next best step");
        rafael.click("Every reason and number");
        rafael.sees("Understanding");
    }
}
