package org.leanout.dashboard;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The portfolio by level, and by what hangs on it. */
@Controller
@OpenTo(Who.IT)
class PortfolioBoardController {

    private final PortfolioBoardQueries queries;

    PortfolioBoardController(PortfolioBoardQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/portfolio/board")
    String list(PortfolioFilter filter, Model model) {
        model.addAttribute("page", new PortfolioBoard(filter, queries.byLevel(filter)));
        return "dashboard/board";
    }

    @GetMapping("/portfolio/grid")
    String show(PortfolioFilter filter, Model model) {
        model.addAttribute("page", new PortfolioBoard(filter, queries.byWeight(filter)));
        return "dashboard/grid";
    }
}
