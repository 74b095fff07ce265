package org.leanout.rating;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads from a page that shows both views to a workshop about the round that ended last. */
@Controller
class NextWorkshopController {

    private final WorkshopQueries queries;

    NextWorkshopController(WorkshopQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/partners/{partner}/workshops/new")
    @OpenTo(Who.OWNER)
    String blank(PartnerAccess access) {
        String rounds = access.path() + "/rounds";
        return "redirect:"
                + queries.latestRound(access)
                        .map(round -> rounds + "/" + round + "/workshops/new")
                        .orElse(rounds);
    }
}
