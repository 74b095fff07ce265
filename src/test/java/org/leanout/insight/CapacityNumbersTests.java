package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.sql.Array;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnAnOrganisation;
import org.springframework.beans.factory.annotation.Autowired;

/** The hours on the pages of effort and capacity, and what engaging cost, as they stand there and in the bare tables. */
class CapacityNumbersTests extends OnAnOrganisation {

    @Autowired
    Browser browser;

    private void add(int partners) {
        addAndStore(183, partners, 4);
    }

    /** One BRM's month, in minutes; nobody may have said how many there are. */
    private record Hours(@Nullable Integer hours, int reserved, int spent) {

        int left() {
            return Math.floorDiv(hours * 60 - reserved - spent, 60);
        }

        String onEffort() {
            String left = hours == null ? "–" : Math.max(0, left()) + " h";
            return "%s %s %s %s".formatted(hours == null ? "–" : hours + " h", of(reserved), of(spent), left);
        }

        String onCapacity() {
            if (hours == null) return "Nothing said %s %s Nothing said".formatted(of(reserved), of(spent));
            String over = left() == -1 ? "one hour too many" : -left() + " hours too many";
            return "%d h %s %s %s".formatted(hours, of(reserved), of(spent), left() < 0 ? over : left() + " h");
        }

        private static String of(int minutes) {
            return number(minutes / 60.0, "0.#") + " h";
        }
    }

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 40})
    void of_each_month_are_those_of_open_offers_and_deliveries(int partners) throws Exception {
        add(partners);
        Map<String, Hours> brms = brms();
        Document effort = browser.page("rafael", "/effort");
        int left = brms.values().stream()
                .mapToInt(it -> it.hours() == null ? 0 : Math.max(0, it.left()))
                .sum();
        assertThat(effort.select("#capacity").text())
                .isEqualTo("We can still offer %s this month".formatted(left == 1 ? "one hour" : left + " hours"));
        assertThat(effort.select("[aria-labelledby=capacity] tbody tr").eachText())
                .containsExactlyInAnyOrderElementsOf(brms.entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue().onEffort())
                        .toList());
        assertThat(browser.page("rafael", "/capacity").select("main tbody tr").eachText().stream()
                        .map(line -> line.replace(" Set hours", "")))
                .containsExactlyInAnyOrderElementsOf(brms.entrySet().stream()
                        .map(it -> it.getKey() + " " + it.getValue().onCapacity())
                        .toList());
    }

    private Map<String, Hours> brms() throws Exception {
        Map<String, Hours> brms = new TreeMap<>();
        for (Map<String, Object> account : records.all("account")) {
            List<Object> roles = List.of((Object[]) ((Array) account.get("roles")).getArray());
            if (!roles.contains("BRM") || !is(account, "status", "ACTIVE")) continue;
            Integer hours = records.all("capacity").stream()
                    .filter(it -> it.get("account_id").equals(id(account)))
                    .map(it -> (Integer) it.get("hours"))
                    .findFirst()
                    .orElse(null);
            List<Map<String, Object>> offers = records.all("assignment").stream()
                    .filter(it -> is(it, "duty", "OWNER") && it.get("until_on") == null)
                    .filter(it -> it.get("account_id").equals(id(account)))
                    .map(it -> (UUID) it.get("partner_id"))
                    .filter(this::isKept)
                    .flatMap(it -> records.of(it, "offer").stream())
                    .toList();
            brms.put((String) account.get("name"), new Hours(hours, reserved(offers), spent(offers)));
        }
        return brms;
    }

    private boolean isKept(UUID partner) {
        return records.partner(partner).get("archived_on") == null;
    }

    private static int reserved(List<Map<String, Object>> offers) {
        return offers.stream()
                .filter(it -> is(it, "state", "OFFERED") || is(it, "state", "ACCEPTED"))
                .mapToInt(it -> (int) it.get("minutes"))
                .sum();
    }

    private int spent(List<Map<String, Object>> offers) {
        return offers.stream()
                .filter(it -> it.get("delivered_on") != null)
                .filter(it -> YearMonth.from(day(it, "delivered_on")).equals(YearMonth.from(today.date())))
                .mapToInt(CapacityNumbersTests::taken)
                .sum();
    }

    private static int taken(Map<String, Object> offer) {
        return (int) offer.get(offer.get("minutes_taken") == null ? "minutes" : "minutes_taken");
    }

    /** Of the twelve months that it tells of, without alerts of monitoring. */
    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 40})
    void of_what_engaging_cost_are_those_of_the_help_by_its_timing(int partners) throws Exception {
        add(partners);
        Document effort = browser.page("rafael", "/effort");
        LocalDate from = YearMonth.from(today.date()).minusMonths(11).atDay(1);
        List<String> lines = new ArrayList<>();
        for (String timing : List.of("BEFORE", "DURING", "AFTER")) {
            List<Integer> minutes = records.partners().stream()
                    .filter(this::isKept)
                    .flatMap(it -> records.of(it, "offer").stream())
                    .filter(it -> is(it, "state", "DELIVERED") || is(it, "state", "THANKED"))
                    .filter(it -> is(it, "timing", timing) && !is(it, "kind", "MONITORING_ALERT"))
                    .filter(it -> !day(it, "delivered_on").isBefore(from))
                    .map(CapacityNumbersTests::taken)
                    .toList();
            int all = minutes.stream().mapToInt(it -> it).sum();
            lines.add(number(all / 60.0, "#,##0.##") + " h "
                    + (minutes.isEmpty() ? "nothing" : minutes.size() == 1 ? "once" : minutes.size() + " times"));
            if (timing.equals("BEFORE"))
                assertThat(effort.select("#cost").text())
                        .startsWith("Engaging took %s hours, ".formatted(number(all / 60.0, "#,##0.#")));
        }
        List<String> told = effort.select("[aria-labelledby=cost] tbody tr").eachText();
        assertThat(told).hasSize(4);
        for (int i = 0; i < 3; i++) assertThat(told.get(i)).endsWith(" " + lines.get(i));
    }

    private static String number(double number, String format) {
        return new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(number);
    }
}
