package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnAnOrganisation;
import org.leanout.insight.TitleRecount.Part;
import org.springframework.beans.factory.annotation.Autowired;

/** What each chart says in its title, and of the year before below it, is what its records say, word for word. */
class TitleNumbersTests extends OnAnOrganisation {

    private static final Map<String, String> REASONS = Map.of(
            "NO_TRUST", "lack of trust",
            "NOT_NOW", "the moment",
            "NOT_NEEDED", "lack of need",
            "NO_BUDGET", "lack of budget",
            "ALREADY_SOLVED", "being solved already",
            "WRONG_PROBLEM", "the wrong problem");

    @Autowired
    Browser browser;

    private TitleRecount now;
    private TitleRecount before;

    private Document page(int partners) throws Exception {
        addAndStore(177, partners, 6);
        YearMonth month = YearMonth.from(today.date());
        now = new TitleRecount(records, month, today.date());
        before = new TitleRecount(records, month.minusMonths(12), today.date());
        return browser.page("rafael", "/portfolio/trends");
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 60})
    void are_those_of_the_records(int partners) throws Exception {
        Map<String, String> told = new HashMap<>();
        page(partners)
                .select("section[aria-labelledby^=chart-]")
                .forEach(chart -> told.put(
                        chart.attr("aria-labelledby").substring("chart-".length()),
                        chart.select("h2").text()));
        String refusals = told.remove("REFUSALS");
        assertThat(told)
                .isEqualTo(Map.of(
                        "LEVELS", levels(now.trusted()),
                        "EFFORT", effort(now.answering().percent()),
                        "VOLUNTEERED", said("We volunteered %d%% of the help: %d of %d", now.volunteered()),
                        "EARLY", said("%d%% of our help came before the impact: %d of %d", now.early()),
                        "LEARNING", learning(now.acted().percent(), now.daysToAct()),
                        "WORKAROUNDS",
                                workarounds(now.mended(it -> true), now.mended(it -> it.get("contact_id") != null)),
                        "IMPACT", impacts(now.impacts("GOOD"), now.impacts("BAD"))));
        assertThat(refusals)
                .startsWith("In 12 months %d%% of %d answered offers were refused, most often for "
                        .formatted(now.refused().percent(), now.refused().of()));
        REASONS.forEach((reason, words) -> {
            if (refusals.endsWith(words))
                assertThat(REASONS.keySet()).noneMatch(other -> now.refused(other) > now.refused(reason));
        });
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 60})
    void of_the_year_before_are_so_too(int partners) throws Exception {
        Document page = page(partners);
        Map<String, Part> shares = Map.of(
                "EFFORT", before.answering(),
                "VOLUNTEERED", before.volunteered(),
                "REFUSALS", before.refused(),
                "EARLY", before.early(),
                "LEARNING", before.acted());
        shares.forEach((chart, share) -> {
            String footer = page.select("section[aria-labelledby=chart-%s] .card-footer".formatted(chart))
                    .text();
            if (share.of() == 0) assertThat(footer).as(chart).doesNotContain("In as many months before");
            else assertThat(footer).as(chart).endsWith("In as many months before: %d%%.".formatted(share.percent()));
        });
        if (partners > 0) assertThat(shares.values()).allMatch(share -> share.of() > 20);
    }

    private static String effort(long percent) {
        return percent >= 48 && percent < 53
                ? "Half of our hours answer or repair"
                : "%d%% of our hours answer or repair".formatted(percent);
    }

    private static String levels(Part trusted) {
        return "%d of %d rated relationships %s at Trusted advisor or above"
                .formatted(trusted.part(), trusted.of(), trusted.part() == 1 ? "is" : "are");
    }

    private static String said(String words, Part share) {
        return words.formatted(share.percent(), share.part(), share.of());
    }

    private static String learning(long percent, List<Long> days) {
        double middle = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2.0;
        return "We acted on %d%% of what we learned, half of it within %s days".formatted(percent, number(middle));
    }

    private static String workarounds(long all, long theirs) {
        return "Workarounds took %s hours, %s of them theirs".formatted(number(hours(all)), number(hours(theirs)));
    }

    private static double hours(long minutes) {
        return Math.round(minutes / 6.0) / 10.0;
    }

    /** With a digit after the point where there is one. */
    private static String number(double number) {
        String text = "%,.1f".formatted(number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static String impacts(long good, long bad) {
        return (good == 1 ? "One good impact" : good + " good impacts") + ", "
                + (bad == 1 ? "one bad one" : bad + " bad ones");
    }
}
