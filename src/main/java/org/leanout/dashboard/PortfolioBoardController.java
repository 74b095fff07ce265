package org.leanout.dashboard;

import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.Selections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The portfolio by level, and by what hangs on it. */
@Controller
@OpenTo(Who.IT)
class PortfolioBoardController {

    private final PortfolioBoardQueries queries;
    private final Selections selections;

    PortfolioBoardController(PortfolioBoardQueries queries, Selections selections) {
        this.queries = queries;
        this.selections = selections;
    }

    @GetMapping("/portfolio/board")
    String list(PortfolioFilter filter, Model model) {
        model.addAttribute("page", new PortfolioBoard(filter, selections.choices(), queries.byLevel(filter)));
        return "dashboard/board";
    }

    @GetMapping("/portfolio/grid")
    String show(PortfolioFilter filter, Model model) {
        model.addAttribute("page", new PortfolioBoard(filter, selections.choices(), queries.byWeight(filter)));
        return "dashboard/grid";
    }
}
