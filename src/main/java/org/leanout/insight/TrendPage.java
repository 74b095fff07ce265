package org.leanout.insight;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;
import org.leanout.partner.Selections.Choice;

/** The charts of all themes over the partners that are selected. */
record TrendPage(
        Selection selection,
        List<Choice> choices,
        SortedMap<YearMonth, Sums> months,
        Map<@Nullable YearMonth, BigDecimal> medians,
        YearMonth now) {

    public List<Chart> charts() {
        return Stream.of(Theme.values()).map(this::chart).toList();
    }

    private Chart chart(Theme theme) {
        YearMonth from = now.minusMonths(theme.months() - 1L);
        Sums before =
                Sums.total(months.subMap(from.minusMonths(theme.months()), from).values());
        return new Chart(theme, selection, months.tailMap(from), before, medians);
    }
}
