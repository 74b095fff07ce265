package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;

/** What the page of a level says of the days ahead comes true on those days, if nothing is logged. */
@OnTheCast
class ComingUpPageTests {

    private static final String WHY = "/partners/radiology/why";
    private static final List<String> DIMENSIONS =
            List.of("dependability", "proactivity", "dialogue", "understanding", "improvement", "shared-strategy");
    private static final Pattern AGED = Pattern.compile("(.*): (\\d+) days old, weighs ([0-9.]+)");

    @Autowired
    Browser browser;

    @Autowired
    Today today;

    @Autowired
    CastClock clock;

    @Autowired
    Night night;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @Test
    void each_record_that_ages_is_named_and_weighs_on_its_day_what_was_said() throws Exception {
        Map<LocalDate, List<String>> ahead = aging();
        assertThat(ahead).hasSizeGreaterThan(3);
        for (var day : ahead.entrySet()) {
            clock.standOn(day.getKey());
            Map<String, String> weights = weights();
            for (String said : day.getValue()) {
                Matcher aged = AGED.matcher(said);
                if (!aged.matches() || aged.group(3).equals("0")) continue;
                assertThat(weights).as(day.getKey() + ": " + said).containsEntry(aged.group(1), aged.group(3));
            }
        }
    }

    /** The index that is named for a day is that day's, and the level is the one that nights then publish. */
    @Test
    void the_index_and_the_level_become_what_was_said() throws Exception {
        Document page = browser.page("maya", WHY);
        Map<LocalDate, String> ahead = new LinkedHashMap<>();
        for (Element day : page.select("[aria-labelledby=coming] ol > li"))
            ahead.put(dayOf(day.select("b").first().text()), day.text());
        String then = page.select("[aria-labelledby=coming] ol > li").last().text();
        assertThat(then).contains("Then Service provider", "Slipping,", "computed: Ad hoc");
        LocalDate falls = ahead.entrySet().stream()
                .filter(day -> day.getValue().contains("The level falls to Service provider"))
                .findFirst()
                .orElseThrow()
                .getKey();
        LocalDate first = today.date();
        LocalDate last = first.plusDays(30);
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            clock.standOn(day);
            night.assess();
            Document on = browser.page("maya", WHY);
            assertThat(on.select("h1").text())
                    .as("on " + day)
                    .isEqualTo(day.isBefore(falls) ? "Why Trusted advisor" : "Why Service provider");
            Matcher index = Pattern.compile("index \\d+ to (\\d+)").matcher(ahead.getOrDefault(day, ""));
            if (index.find())
                assertThat(on.select(".fs-3").text()).as("on " + day).contains("Index " + index.group(1) + ".");
        }
        String slipping = then.replaceAll(".*Slipping, (\\d+) of.*", "$1");
        assertThat(browser.page("maya", WHY).select("[aria-labelledby=short]").text())
                .contains("Slipping, " + slipping + " of 30 days", "Computed today: Ad hoc");
    }

    @Test
    void leads_to_the_records_and_hides_titles_that_are_not_for_the_partner() throws Exception {
        for (Element link : browser.page("maya", WHY).select("[aria-labelledby=coming] a"))
            assertThat(browser.open("maya", link.attr("href")).getResponse().getStatus())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        assertThat(browser.page("maya", WHY).select("[aria-labelledby=coming]").text())
                .contains("Service review: nothing is broken, so we kept it short: of ");
        assertThat(browser.page("henrik", WHY)
                        .select("[aria-labelledby=coming]")
                        .text())
                .doesNotContain("nothing is broken");
    }

    @Test
    void names_the_last_day_once() throws Exception {
        List<String> days = browser.page("maya", WHY)
                .select("[aria-labelledby=coming] ol > li > b")
                .eachText();
        assertThat(days).doesNotHaveDuplicates().hasSizeGreaterThan(3);
        assertThat(days.get(days.size() - 1))
                .isEqualTo(today.date().plusDays(30).format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)));
    }

    private Map<LocalDate, List<String>> aging() throws Exception {
        Map<LocalDate, List<String>> days = new LinkedHashMap<>();
        for (Element day : browser.page("maya", WHY).select("[aria-labelledby=coming] ol > li"))
            days.put(dayOf(day.select("b").first().text()), day.select("ul li").eachText());
        return days;
    }

    private LocalDate dayOf(String shown) {
        for (int ahead = 1; ahead <= 30; ahead++) {
            LocalDate day = today.date().plusDays(ahead);
            if (day.format(DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH)).equals(shown)) return day;
        }
        throw new AssertionError(shown + " is not ahead");
    }

    /** The weights of all records by their titles. */
    private Map<String, String> weights() throws Exception {
        Map<String, String> weights = new LinkedHashMap<>();
        for (String dimension : DIMENSIONS)
            for (Element row : browser.page("maya", WHY + "/" + dimension).select("tbody tr"))
                if (row.select("td").size() > 4)
                    weights.put(
                            row.select("td").get(1).text(),
                            row.select("td").get(4).text());
        return weights;
    }
}
