package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of a partner speak to its people as “you”, and of them to IT as “they”. */
@OnTheCast
class PartnerVoiceTests {

    private static final String NURSING = "/partners/nursing-operations";

    /** What only IT says. */
    private static final String[] OF_THEM = {
        "the partner",
        "The partner",
        "They asked",
        "We volunteered",
        "They invited",
        "they invited",
        "Their meeting",
        "Their customers",
        "Of theirs",
        "what they asked for",
        "that they confirmed",
        "by their own answers",
        "a review with them",
        "Note what they want",
        "in their words",
        "they spoke and we spoke",
        "knowing what they said"
    };

    @Autowired
    Browser browser;

    @Test
    void speak_to_its_people_and_not_of_them() throws Exception {
        Set<String> seen = new HashSet<>();
        Queue<String> next = new ArrayDeque<>(List.of(NURSING, NURSING + "/disputes", NURSING + "/pack"));
        while (!next.isEmpty()) {
            String address = next.remove();
            if (!seen.add(address)) continue;
            Document page = browser.page("ines", address);
            assertThat(page.title() + page.select("main")).as(address).doesNotContain(OF_THEM);
            page.select("a[href^=" + NURSING + "]").stream()
                    .map(link -> link.attr("href").replaceAll("[?#].*", ""))
                    .filter(link -> !link.matches(".*(/pdf|\\.pdf|/attachments/.*)"))
                    .forEach(next::add);
        }
        assertThat(seen).hasSizeGreaterThan(80).contains(NURSING + "/why", NURSING + "/objectives/new");
    }

    @Test
    void tell_both_the_same_in_words_of_their_own() throws Exception {
        Map<String, List<String>> told = Map.of(
                "/disputes", List.of("A record that the partner says is not right", "A record that you say"),
                "/why", List.of("The partner’s own view at least", "Your own view at least"),
                "/help", List.of("They asked", "You asked"),
                "/timeline", List.of("We volunteered", "IT volunteered"),
                "/demands", List.of("Work that the partner wants", "Work that you want"),
                "/complaints", List.of("when the partner says that it is settled", "when you say that it is settled"));
        for (var page : told.entrySet()) {
            assertThat(text("maya", page.getKey())).contains(page.getValue().get(0));
            assertThat(text("ines", page.getKey())).contains(page.getValue().get(1));
        }
    }

    @Test
    void name_the_partner_in_the_pack_that_both_read() throws Exception {
        for (String who : List.of("maya", "ines"))
            assertThat(text(who, "/pack"))
                    .as(who)
                    .contains("Nursing operations has promised one thing", "for Nursing operations to confirm");
    }

    private String text(String who, String page) throws Exception {
        return browser.page(who, NURSING + page).select("main").text();
    }
}
