package org.leanout.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.Selection;
import org.leanout.partner.Selections;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Charts over the relationships, and the records behind each of their numbers. */
@Controller
@RequestMapping(Chart.PATH)
@OpenTo(Who.IT)
class TrendController {

    /** What is stored, and the longest that a chart shows. */
    private static final int MONTHS = 24;

    private static final int YEAR = 12;

    private final TrendQueries queries;
    private final Selections selections;
    private final Today today;

    TrendController(TrendQueries queries, Selections selections, Today today) {
        this.queries = queries;
        this.selections = selections;
        this.today = today;
    }

    @GetMapping
    String list(Selection selection, Model model) {
        YearMonth now = YearMonth.from(today.date());
        model.addAttribute(
                "page",
                new TrendPage(
                        selection,
                        selections.choices(),
                        queries.months(selection, now.minusMonths(MONTHS - 1), now),
                        queries.daysToAct(selection, now.minusMonths(YEAR - 1), now),
                        now));
        return "insight/trends";
    }

    /** Of the last year, if nobody says of which months. */
    @GetMapping("/{kind}")
    String show(
            @PathVariable Counted kind,
            Selection selection,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String after,
            Model model) {
        LocalDate day = today.date();
        YearMonth now = YearMonth.from(day);
        YearMonth kept = now.minusMonths(MONTHS - 1);
        Months months = Months.of(kind, from, to, kept, now);
        model.addAttribute(
                "page",
                new RecordListPage(
                        selection,
                        kind,
                        months,
                        kept,
                        queries.sum(selection, kind, months.from(), months.to()),
                        queries.records(selection, kind, months.from(), months.to(), day, after),
                        after == null));
        return "insight/records";
    }
}
