package org.leanout.dashboard;

import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenTo({Who.IT, Who.PARTNER})
class PartnerListController {

    private final PartnerListQueries partners;

    PartnerListController(PartnerListQueries partners) {
        this.partners = partners;
    }

    @GetMapping("/partners")
    String list(Me me, @RequestParam @Nullable Shelf shelf, @RequestParam @Nullable String after, Model model) {
        Shelf chosen = shelf == null ? Shelf.usualFor(me) : shelf;
        model.addAttribute("page", new PartnerListPage(chosen, partners.list(me, chosen, after), after == null));
        return "dashboard/partners";
    }
}
