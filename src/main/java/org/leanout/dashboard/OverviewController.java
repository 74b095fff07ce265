package org.leanout.dashboard;

import java.util.List;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a partner: for IT its overview, for the partner's people their own page. */
@Controller
@OpenTo(Who.EVERYBODY)
class OverviewController {

    private final OverviewQueries queries;
    private final Today today;

    OverviewController(OverviewQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @GetMapping("/partners/{partner}")
    String show(PartnerAccess access, Model model) {
        var waiting = access.isPerson() ? queries.waiting(access) : List.<OverviewPage.Waiting>of();
        model.addAttribute("page", new OverviewPage(waiting, queries.latest(access), Ids.next(), today.date()));
        return "dashboard/overview";
    }
}
