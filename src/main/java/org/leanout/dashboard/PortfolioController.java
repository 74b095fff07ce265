package org.leanout.dashboard;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenTo(Who.IT)
class PortfolioController {

    private final PortfolioQueries portfolio;
    private final Today today;

    PortfolioController(PortfolioQueries portfolio, Today today) {
        this.portfolio = portfolio;
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
                        portfolio.choices(),
                        after == null,
                        today.date()));
        return "dashboard/portfolio";
    }
}
