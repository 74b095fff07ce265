package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.Records;
import org.springframework.beans.factory.annotation.Autowired;

/** What the head and the cards of the portfolio say in words is what the bare tables say. */
class PortfolioPageNumbersTests extends OnAnOrganisation {

    @Autowired
    Browser browser;

    private List<UUID> kept = List.of();

    private Document page(int partners) throws Exception {
        addAndStore(182, partners, 6);
        kept = records.partners().stream()
                .filter(it -> records.partner(it).get("archived_on") == null)
                .toList();
        return browser.page("rafael", "/portfolio");
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 45})
    void of_partners_and_levels_are_those_of_the_nights(int partners) throws Exception {
        Document page = page(partners);
        List<Integer> levels = kept.stream()
                .map(it -> new LevelsRecount(records, it).level(today.date()))
                .toList();
        long rated = levels.stream().filter(level -> level > 0).count();
        long below = levels.stream().filter(level -> level > 0 && level < 4).count();
        long brms = kept.stream()
                .map(it -> new RowRecount(records, it, today.date()).brm())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        assertThat(page.select("h1 + div").text()).isEqualTo("%d partners, %d BRMs".formatted(kept.size(), brms));
        assertThat(page.select("#levels").text())
                .isEqualTo("%d of %d %s below Trusted advisor".formatted(below, rated, below == 1 ? "is" : "are"));
        assertThat(page.select("[aria-labelledby=levels] tbody tr td:nth-child(3)")
                        .eachText())
                .isEqualTo(Stream.of(5, 4, 3, 2, 1, 0)
                        .map(level -> "" + levels.stream().filter(level::equals).count())
                        .toList());
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 45})
    void of_hours_are_those_of_the_talks_and_of_mending(int partners) throws Exception {
        Document page = page(partners);
        long asked = minutes("REQUESTED");
        long repair = repair();
        List<Long> parts = List.of(minutes("VOLUNTEERED"), minutes("JOINT"), asked, repair);
        long all = parts.stream().mapToLong(it -> it).sum();
        long answering = Math.round(100.0 * (asked + repair) / all);
        assertThat(page.select("#hours").text())
                .isEqualTo((answering >= 48 && answering < 53 ? "Half" : answering + "%")
                        + " of our hours answer or repair");
        assertThat(page.select("[aria-labelledby=hours] tbody td").eachText())
                .isEqualTo(parts.stream()
                        .flatMap(it -> Stream.of(hours(it / 60.0) + " h", Math.round(100.0 * it / all) + "%"))
                        .toList());
        assertThat(page.select("[aria-labelledby=hours] .card-body").text())
                .contains(hours(all < 6000 ? all / 60.0 : Math.round(all / 60.0)) + " hours of the last 90 days");
    }

    private long minutes(String origin) {
        return kept.stream()
                .mapToLong(it -> new RowRecount(records, it, today.date()).minutes(origin))
                .sum();
    }

    private long repair() {
        List<UUID> there = rows("workaround").map(Records::id).toList();
        return rows("mending")
                .filter(it -> it.get("contact_id") == null && there.contains(it.get("workaround_id")))
                .filter(it -> isRecent(day(it, "happened_on")))
                .mapToLong(it -> (int) it.get("minutes"))
                .sum();
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 45})
    void of_ties_and_refusals_are_those_of_the_work_and_the_answers(int partners) throws Exception {
        String footer =
                page(partners).select("[aria-labelledby=hours] .card-footer").text();
        List<Map<String, Object>> live = records.all("activity").stream()
                .filter(it -> it.get("hours") != null && !day(it, "from_on").isAfter(today.date()))
                .filter(it -> it.get("until_on") == null
                        || day(it, "until_on").plusDays(180).isAfter(today.date()))
                .toList();
        List<Object> wanted = records.all("objective").stream()
                .filter(it -> it.get("retired_on") == null)
                .map(it -> it.get("id"))
                .toList();
        List<Object> tied = records.all("tie").stream()
                .filter(it -> wanted.contains(it.get("objective_id")))
                .map(it -> it.get("activity_id"))
                .toList();
        long hours = live.stream()
                .filter(it -> tied.contains(id(it)))
                .mapToLong(it -> (int) it.get("hours"))
                .sum();
        long all = live.stream().mapToLong(it -> (int) it.get("hours")).sum();
        assertThat(footer).startsWith("%d%% of the hours of IT’s work".formatted(Math.round(100.0 * hours / all)));
        List<Map<String, Object>> answered = rows("offer")
                .filter(it -> it.get("answered_on") != null && isRecent(day(it, "answered_on")))
                .toList();
        long declined =
                answered.stream().filter(it -> is(it, "state", "DECLINED")).count();
        assertThat(answered).hasSizeGreaterThan(1);
        assertThat(footer)
                .contains("%d%% of %d answered offers were refused"
                        .formatted(Math.round(100.0 * declined / answered.size()), answered.size()));
    }

    private boolean isRecent(LocalDate day) {
        return !day.isAfter(today.date()) && day.plusDays(90).isAfter(today.date());
    }

    private Stream<Map<String, Object>> rows(String table) {
        return kept.stream().flatMap(it -> records.of(it, table).stream());
    }

    private static String hours(double hours) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(hours);
    }
}
