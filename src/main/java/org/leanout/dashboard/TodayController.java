package org.leanout.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.maturity.Explanation;
import org.leanout.maturity.Explanations;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a BRM's day begins. */
@Controller
@OpenTo(Who.BRM)
class TodayController {

    private final TodayQueries queries;
    private final Explanations explanations;
    private final Today today;

    TodayController(TodayQueries queries, Explanations explanations, Today today) {
        this.queries = queries;
        this.explanations = explanations;
        this.today = today;
    }

    @GetMapping("/today")
    String show(Me me, Model model) {
        List<TodayPage.Mine> partners = queries.partners(me);
        List<TodayPage.Mine> urgent = TodayPage.urgent(partners);
        Map<UUID, Explanation> found =
                explanations.of(urgent.stream().map(TodayPage.Mine::id).toList());
        model.addAttribute(
                "page",
                new TodayPage(
                        today.date(),
                        partners,
                        TodayPage.next(urgent, found),
                        queries.waiting(me),
                        queries.promises(me),
                        queries.hours(me).orElse(null),
                        Ids.next()));
        return "dashboard/today";
    }
}
