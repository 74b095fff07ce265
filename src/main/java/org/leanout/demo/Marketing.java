package org.leanout.demo;

import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.partner.Degree.LOW;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

/** Three weeks old, and not yet rated. */
final class Marketing {

    private Marketing() {}

    static void tell(Stage stage, Me tom) {
        Relationship marketing = stage.begins(
                21,
                tom,
                "Marketing",
                "Corporate",
                "Campaigns, web, events",
                Tier.LOW,
                Degree.LOW,
                Degree.MEDIUM,
                "corporate");
        Me camille = marketing.person(21, "Camille Laurent", "Head of marketing", "555 0111", MEDIUM, MEDIUM, NEUTRAL);
        marketing.contact(21, "Aroha Ngata", "Web editor", "555 0112", LOW, MEDIUM, SUPPORTER);
        marketing.sponsor(20, "Camille");
        marketing
                .talks()
                .had(
                        meeting(
                                20,
                                VOLUNTEERED,
                                45,
                                "First talk: campaigns, the web, and who decides",
                                "Camille",
                                "Aroha"),
                        conversation(9, REQUESTED, 20, "Pictures of the open day", "Aroha")
                                .at(THEIRS));
        marketing
                .help()
                .asked(17, "Camille", "Figures of visitors to the web pages", "each month")
                .started(14);
        marketing
                .help()
                .offer(
                        13,
                        OVERLOOKED_TASK,
                        30,
                        "Take old campaigns off the web before somebody calls the number",
                        "Camille")
                .accepted(11, camille)
                .delivered(8, 40);
        marketing.promises().promise(16, 5, "Figures of last month", "Camille").kept(6);
    }
}
