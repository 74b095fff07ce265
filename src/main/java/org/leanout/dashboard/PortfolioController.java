package org.leanout.dashboard;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.maturity.Models;
import org.leanout.partner.Selections;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenTo(Who.IT)
class PortfolioController {

    private final PortfolioQueries portfolio;
    private final Selections selections;
    private final Models models;
    private final Today today;

    PortfolioController(PortfolioQueries portfolio, Selections selections, Models models, Today today) {
        this.portfolio = portfolio;
        this.selections = selections;
        this.models = models;
        this.today = today;
    }

    @GetMapping("/portfolio")
    String list(PortfolioFilter filter, @RequestParam @Nullable String after, Model model) {
        model.addAttribute(
                "page",
                new PortfolioPage(
                        filter,
                        portfolio.list(filter, after),
                        portfolio.summary(filter),
                        portfolio.urgent(filter),
                        portfolio.moved(filter),
                        selections.choices(),
                        after == null,
                        today.date(),
                        models.current().limits()));
        return "dashboard/portfolio";
    }
}
