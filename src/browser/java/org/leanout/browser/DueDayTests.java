package org.leanout.browser;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Both sides agree on another day for a promise, on a phone. */
@InTheBrowser
class DueDayTests {

    @Autowired
    Visitors visitors;

    @Test
    void a_brm_agrees_to_the_day_that_the_partner_proposes() {
        Visitor maya = visitors.somebodyWithAPhone();
        maya.signInWithOneClick("Maya Brand");
        maya.open("/partners/supply-chain/promises");
        maya.click("A list of scanners that die first");
        maya.sees("proposed by Jonas Lind");
        maya.click("Agree");
        maya.sees("The new day is agreed.", "re-agreed once", "agreed, Maya Brand on");
    }

    @Test
    void a_brm_notes_that_theirs_agreed_in_a_talk() {
        Visitor tom = visitors.somebodyWithAPhone();
        tom.signInWithOneClick("Tom Reyes");
        tom.open("/partners/pharmacy/promises");
        tom.click("Scanners for the children’s ward");
        tom.click("They agreed, in a talk");
        tom.sees("They hear that you noted this");
        tom.choose("Who said it", "Grace Mwangi");
        tom.click("Save");
        tom.sees("The new day is agreed.", "on their behalf by Tom Reyes");
    }
}
