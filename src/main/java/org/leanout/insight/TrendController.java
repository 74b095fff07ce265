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

    /**
     * Without a period it is the last year, and it never begins before what is stored; a level is that of a month's end, and
     * months of it are not added up.
     */
    @GetMapping("/{kind}")
    String show(
            @PathVariable Counted kind,
            Selection selection,
            @RequestParam @Nullable YearMonth from,
            @RequestParam @Nullable YearMonth to,
            @RequestParam @Nullable String after,
            Model model) {
        LocalDate day = today.date();
        YearMonth last = to == null ? YearMonth.from(day) : to;
        YearMonth stored = YearMonth.from(day).minusMonths(MONTHS - 1);
        YearMonth asked = kind.level() >= 0 ? last : from == null ? last.minusMonths(YEAR - 1) : from;
        YearMonth first = asked.isBefore(stored) ? stored : asked;
        model.addAttribute(
                "page",
                new RecordListPage(
                        selection,
                        kind,
                        first,
                        last,
                        queries.sum(selection, kind, first, last),
                        queries.records(selection, kind, first, last, day, after),
                        after == null));
        return "insight/records";
    }
}
