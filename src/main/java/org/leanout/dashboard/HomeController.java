package org.leanout.dashboard;

import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to what they came for. */
@Controller
@OpenTo(Who.EVERYBODY)
class HomeController {

    private final PartnerListQueries partners;

    HomeController(PartnerListQueries partners) {
        this.partners = partners;
    }

    @GetMapping("/")
    String show(Me me) {
        return "redirect:" + homeOf(me);
    }

    private String homeOf(Me me) {
        if (me.isPartner())
            return partners.onlyOneOf(me).map(slug -> "/partners/" + slug).orElse("/partners");
        if (me.isManager()) return "/portfolio";
        if (me.isBrm()) return "/today";
        return me.readsEveryPartner() ? "/partners" : "/people";
    }
}
