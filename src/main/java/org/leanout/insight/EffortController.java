package org.leanout.insight;

import java.time.YearMonth;
import java.util.HashMap;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.Selection;
import org.leanout.partner.Selections;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Effort and capacity: what the hours went into in a year, and how many can still be offered this month. */
@Controller
@OpenTo(Who.IT)
class EffortController {

    private final TrendQueries trends;
    private final EffortQueries effort;
    private final Selections selections;
    private final Today today;

    EffortController(TrendQueries trends, EffortQueries effort, Selections selections, Today today) {
        this.trends = trends;
        this.effort = effort;
        this.selections = selections;
        this.today = today;
    }

    @GetMapping("/effort")
    String list(Selection selection, Model model) {
        YearMonth now = YearMonth.from(today.date());
        YearMonth from = now.minusMonths(Theme.EFFORT.months() - 1L);
        var months = trends.months(selection, from.minusMonths(Theme.EFFORT.months()), now);
        Chart chart = new Chart(
                Theme.EFFORT,
                selection,
                months.tailMap(from),
                Sums.total(months.headMap(from).values()),
                new HashMap<>());
        model.addAttribute(
                "page",
                new EffortPage(
                        selection,
                        selections.choices(),
                        chart,
                        effort.hours(selection),
                        effort.late(selection, from.atDay(1)),
                        today.date()));
        return "insight/effort";
    }
}
