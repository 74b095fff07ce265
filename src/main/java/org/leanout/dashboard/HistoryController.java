package org.leanout.dashboard;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How level and index moved. */
@Controller
@OpenTo(Who.EVERYBODY)
class HistoryController {

    private final HistoryQueries history;

    HistoryController(HistoryQueries history) {
        this.history = history;
    }

    @GetMapping("/partners/{partner}/history")
    String list(PartnerAccess access, Model model) {
        model.addAttribute("page", HistoryPage.of(history.days(access), history.holds(access)));
        return "dashboard/history";
    }
}
