package org.leanout.dashboard;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.maturity.Explanations;
import org.leanout.partner.PartnerAccess;
import org.leanout.rating.Views;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page of a partner: for IT its overview, for the partner's people their own page. */
@Controller
@OpenTo(Who.EVERYBODY)
class OverviewController {

    private static final int SHOWN = 7;

    /** More than that, and nobody reads it to the end; the rest has a page. */
    private static final int MOST_OPEN = 10;

    private final Explanations explanations;
    private final SignalQueries signals;
    private final OverviewQueries queries;
    private final OpenQueries open;
    private final PartnerHomes homes;
    private final TimelineQueries timeline;
    private final Views views;
    private final Today today;

    OverviewController(
            Explanations explanations,
            SignalQueries signals,
            OverviewQueries queries,
            OpenQueries open,
            PartnerHomes homes,
            TimelineQueries timeline,
            Views views,
            Today today) {
        this.explanations = explanations;
        this.signals = signals;
        this.queries = queries;
        this.open = open;
        this.homes = homes;
        this.timeline = timeline;
        this.views = views;
        this.today = today;
    }

    @GetMapping("/partners/{partner}")
    String show(PartnerAccess access, Model model) {
        if (access.isPerson()) return homes.show(access, model);
        model.addAttribute("page", overview(access));
        return "dashboard/overview";
    }

    private OverviewPage overview(PartnerAccess access) {
        return new OverviewPage(
                explanations.of(access.partnerId(), access.isIt()),
                signals.of(access),
                timeline.latest(access, SHOWN),
                open.first(access, MOST_OPEN),
                queries.wanted(access),
                views.on(access.partnerId(), today.date(), Views.DAYS).orElse(null),
                Ids.next(),
                today.date());
    }
}
