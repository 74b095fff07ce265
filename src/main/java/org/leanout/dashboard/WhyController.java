package org.leanout.dashboard;

import java.util.Arrays;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.maturity.Explanations;
import org.leanout.maturity.Reasons;
import org.leanout.maturity.model.Dimension;
import org.leanout.partner.PartnerAccess;
import org.leanout.rating.Views;
import org.leanout.shared.NotFound;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Why a relationship has the level that it has: every condition, number and record, for both sides to check. */
@Controller
@OpenTo(Who.EVERYBODY)
class WhyController {

    /** Records of one sum; the page of a dimension has them all. */
    private static final int SHOWN = 8;

    private final Explanations explanations;
    private final Views views;
    private final HeardQueries heard;
    private final Today today;

    WhyController(Explanations explanations, Views views, HeardQueries heard, Today today) {
        this.explanations = explanations;
        this.views = views;
        this.heard = heard;
        this.today = today;
    }

    @GetMapping("/partners/{partner}/why")
    String list(PartnerAccess access, Model model) {
        model.addAttribute(
                "page",
                new WhyPage(
                        reasons(access, SHOWN),
                        views.on(access.partnerId(), today.date(), Views.DAYS).orElse(null)));
        return "dashboard/why";
    }

    @GetMapping("/partners/{partner}/why/{dimension}")
    String show(PartnerAccess access, @PathVariable String dimension, Model model) {
        Dimension named = Arrays.stream(Dimension.values())
                .filter(it -> WhyPage.slug(it).equals(dimension))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute(
                "line", reasons(access, Integer.MAX_VALUE).dimensions().get(named.ordinal()));
        if (named == Dimension.DIALOGUE && access.me().isManager())
            model.addAttribute("heard", heard.lately(access.partnerId(), today.date()));
        return "dashboard/why-dimension";
    }

    private Reasons reasons(PartnerAccess access, int shown) {
        return explanations.reasons(access.partnerId(), shown, access.isIt());
    }
}
