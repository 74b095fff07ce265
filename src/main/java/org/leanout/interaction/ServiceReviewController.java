package org.leanout.interaction;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Service reviews and planning sessions, and when the next review is due. */
@Controller
@OpenTo(Who.EVERYBODY)
class ServiceReviewController {

    private final ServiceReviewQueries queries;

    ServiceReviewController(ServiceReviewQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/partners/{partner}/reviews")
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        model.addAttribute(
                "page",
                new ServiceReviewListPage(
                        queries.interval(access), queries.list(access, after), after == null, access.mayChange()));
        return "interaction/reviews";
    }
}
