package org.leanout.demo;

import org.leanout.account.Me;
import org.leanout.partner.Tier;

/** The other six partners. */
class Others {

    void tell(Stage stage, Me maya, Me tom) {
        stage.begins(
                730, tom, "Pharmacy", "Clinical services", "Dispensing and stock of medicines", Tier.HIGH, "clinical");
        stage.begins(700, tom, "Human resources", "Corporate", "Hiring, rosters, pay", Tier.MEDIUM, "corporate");
        stage.begins(690, tom, "Facilities", "Operations", "Buildings, beds, energy", Tier.LOW, "operations");
        stage.begins(21, tom, "Marketing", "Corporate", "Campaigns, web, events", Tier.LOW, "corporate");
    }
}
