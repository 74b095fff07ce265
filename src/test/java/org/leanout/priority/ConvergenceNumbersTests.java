package org.leanout.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnAnOrganisation;
import org.springframework.beans.factory.annotation.Autowired;

/** How far both orders agree, and what of the partner's has work of IT, on the page of each partner and in the bare tables. */
class ConvergenceNumbersTests extends OnAnOrganisation {

    @Autowired
    Browser browser;

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 40})
    void are_those_of_the_rankings_and_ties(int partners) throws Exception {
        add(181, partners, 8);
        int agreeing = 0;
        int missed = 0;
        for (UUID partner : records.partners()) {
            Document page = browser.page(
                    "rafael", "/partners/" + records.partner(partner).get("slug") + "/priorities");
            List<Object> theirs = order(partner, ranking -> ranking.get("contact_id") != null);
            List<Object> ours = order(partner, ranking -> ranking.get("contact_id") == null);
            List<Object> missing =
                    theirs.stream().filter(it -> !isWorkedOn(partner, it)).toList();
            String text = page.select("section[aria-labelledby=priorities] .card-body")
                    .text();
            if (theirs.isEmpty()) assertThat(text).doesNotContain("puts first");
            else
                assertThat(text)
                        .contains("IT works on %d of the %s that the partner puts first."
                                .formatted(
                                        theirs.size() - missing.size(),
                                        theirs.size() == 1 ? "one objective" : theirs.size() + " objectives"));
            assertThat(page.select("section[aria-labelledby=priorities] .card-body p a[href*=/objectives/]")
                            .eachAttr("href"))
                    .isEqualTo(missing.stream()
                            .map(it -> "/partners/" + records.partner(partner).get("slug") + "/objectives/" + it)
                            .toList());
            missed += missing.size();
            if (theirs.isEmpty() || ours.isEmpty()) assertThat(text).doesNotContain("agree by");
            else {
                assertThat(text).contains("The two orders agree by %d of 100.".formatted(agreement(theirs, ours)));
                agreeing++;
            }
        }
        assertThat(missed).isPositive();
        assertThat(agreeing).isGreaterThan(partners / 4);
    }

    /** What one side said last, without what is wanted no more. */
    private List<Object> order(UUID partner, Predicate<Map<String, Object>> side) {
        return records.of(partner, "ranking").stream()
                .filter(side)
                .max(Comparator.comparing((Map<String, Object> it) -> day(it, "ranked_on"))
                        .thenComparing(it -> is(it, "word", "PARTNER"))
                        .thenComparing(it -> Objects.toString(it.get("entered_at"))))
                .stream()
                .flatMap(last -> records.of(partner, "ranked_objective").stream()
                        .filter(it -> it.get("ranking_id").equals(id(last))))
                .sorted(Comparator.comparing(it -> (int) it.get("place")))
                .map(it -> it.get("objective_id"))
                .filter(it -> isWanted(partner, it))
                .toList();
    }

    private boolean isWanted(UUID partner, Object objective) {
        return records.of(partner, "objective").stream()
                .anyMatch(it -> id(it).equals(objective) && it.get("retired_on") == null);
    }

    private boolean isWorkedOn(UUID partner, Object objective) {
        List<Object> works = records.of(partner, "tie").stream()
                .filter(it -> it.get("objective_id").equals(objective))
                .map(it -> it.get("activity_id"))
                .toList();
        return records.all("activity").stream()
                .filter(it -> works.contains(id(it)))
                .filter(it -> !day(it, "from_on").isAfter(today.date()))
                .anyMatch(it -> it.get("until_on") == null
                        || day(it, "until_on").plusDays(180).isAfter(today.date()));
    }

    /** The differences of places, against those of two lists that share nothing; who is left out stands behind. */
    private static long agreement(List<Object> theirs, List<Object> ours) {
        int behind = Math.max(theirs.size(), ours.size());
        int apart = 0;
        for (Object it :
                Stream.concat(theirs.stream(), ours.stream()).distinct().toList()) {
            int one = theirs.contains(it) ? theirs.indexOf(it) : behind;
            int other = ours.contains(it) ? ours.indexOf(it) : behind;
            apart += Math.abs(one - other);
        }
        int most = 0;
        for (int place = 0; place < theirs.size(); place++) most += behind - place;
        for (int place = 0; place < ours.size(); place++) most += behind - place;
        return Math.round(100.0 - 100.0 * apart / most);
    }
}
