package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * A partner's people receive nothing that is internal: it is not in what they read, and not even in what the pages are
 * made of. Whatever is internal says so here, and somebody walks through all pages that a link leads to.
 */
@OnTheCast
class NothingInternalTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String MARK = "For IT only";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mark() {
        for (String set : new String[] {
            "interaction set summary = '%s' where not shared and kind <> 'VISIT'",
            "interaction set shared = true, learned = '%s' where kind = 'VISIT'",
            "objective set notes = '%s'",
            "tie set why = '%s'",
            "activity set led_by = '%s'",
            "comment set text = '%s' where internal",
            "plan_line set outcome = '%s' where internal",
            "offer set title = '%s' where offered_on is null",
            "proposal set title = '%s' where sent_on is null",
            "contact set influence = 'LOW', interest = 'LOW', stance = 'OPPONENT'"
        }) assertThat(jdbc.sql("update " + set.formatted(MARK)).update()).isNotNegative();
    }

    @Test
    void reaches_a_partner_on_any_page() throws Exception {
        Set<String> seen = walk("ines", NURSING);
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(browser.open("ines", "/partners")).satisfies(NothingInternalTests::tellsNothing);
    }

    @Test
    void is_there_for_it() throws Exception {
        assertThat(told(browser.open("maya", NURSING + "/people"))).contains("OPPONENT", "influence=LOW");
        assertThat(told(browser.open("maya", NURSING + "/timeline"))).contains(MARK);
    }

    /** Follows every link below the partner, once. */
    private Set<String> walk(String who, String start) throws Exception {
        Set<String> seen = new HashSet<>();
        Queue<String> next = new ArrayDeque<>(Set.of(start));
        while (!next.isEmpty()) {
            String address = next.remove();
            if (!seen.add(address)) continue;
            MvcResult answer = browser.open(who, address);
            assertThat(answer).as(address).satisfies(NothingInternalTests::tellsNothing);
            Jsoup.parse(answer.getResponse().getContentAsString()).select("a[href^=" + NURSING + "]").stream()
                    .map(link -> link.attr("href").replaceAll("#.*", ""))
                    .forEach(next::add);
        }
        return seen;
    }

    private static void tellsNothing(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(200);
        assertThat(told(answer)).doesNotContain(MARK, "OPPONENT", "influence=LOW", "interest=LOW");
    }

    /** The page, and what it was made of. */
    private static String told(MvcResult answer) throws Exception {
        ModelAndView page = answer.getModelAndView();
        Map<String, Object> model = page == null ? Map.of() : page.getModel();
        return answer.getResponse().getContentAsString() + model;
    }
}
