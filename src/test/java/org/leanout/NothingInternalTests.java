package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * A partner's people receive nothing that is internal: it is not in what they read, and not even in what the pages are
 * made of. Whatever is internal says so here; somebody walks through all that a link leads to, files included, and then
 * asks for what no link leads to. What they are mailed is in {@code NothingInternalByMailTests}.
 */
@OnTheCast
class NothingInternalTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String MARK = "For IT only";
    private static final Path MATRIX = Path.of("src/test/resources/authorization-matrix.txt");

    /** One internal thing of each kind, which somebody may have heard the id of. */
    private static final String INTERNAL = """
            (select 'interaction', id from interaction where summary = :mark limit 1)
            union all (select 'comment', id from comment where text = :mark limit 1)
            union all (select 'line', id from plan_line where outcome = :mark limit 1)
            union all (select 'offer', id from offer where title = :mark limit 1)
            union all (select 'proposal', id from proposal where title = :mark limit 1)
            union all (select 'file', id from attachment where name like :mark || '%' limit 1)
            union all (select 'learning', interaction_id from learning_decision where now_action = :mark limit 1)
            union all (select 'tie', id from tie where why = :mark limit 1)
            """;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void mark() throws Exception {
        UUID proposal = jdbc.sql("""
                        select q.id from proposal q join partner p on p.id = q.partner_id
                         where p.slug = 'nursing-operations' and q.sent_on is not null order by q.id limit 1
                        """).query(UUID.class).single();
        String comments = NURSING + "/proposals/" + proposal + "/comments";
        UUID comment = UUID.randomUUID();
        browser.submit(
                "maya", comments, "id", comment, "text", MARK + ", @Tom Reyes and @Ines Okafor", "internal", true);
        browser.submit("tom", comments, "text", MARK, "internal", true, "replyTo", comment);
        byte[] content = MARK.getBytes(StandardCharsets.UTF_8);
        String files = NURSING + "/proposals/" + proposal + "/attachments";
        browser.upload("maya", files, MARK + ".txt", content, "internal", true);
        for (String draft : new String[] {"/offers", "/proposals"})
            browser.submit("maya", NURSING + draft, all(draft.equals("/offers")));
        for (String set : new String[] {
            "interaction set summary = :mark, topic = :mark where not shared and kind <> 'VISIT'",
            "interaction set shared = true, learned = :mark where kind = 'VISIT'",
            "learning_decision set now_action = :mark where now_action is not null",
            "learning_decision set plan_item = :mark where plan_item is not null",
            "learning_decision set why_not = :mark where why_not is not null",
            "objective set notes = :mark",
            "tie set why = :mark",
            "activity set led_by = :mark",
            "comment set text = :mark where internal",
            "plan_line set outcome = :mark, measure = :mark, target = :mark, baseline = :mark where internal",
            "offer set title = :mark, what = :mark where offered_on is null",
            "proposal set title = :mark, problem = :mark, plan = :mark, risk = :mark where sent_on is null",
            "engagement_plan set occasion = :mark",
            "step_deferral set reason = :mark",
            "contact set influence = 'LOW', interest = 'LOW', stance = 'OPPONENT'"
        }) jdbc.sql("update " + set).param("mark", MARK).update();
    }

    private static Object[] all(boolean offer) {
        return offer
                ? new Object[] {
                    "title",
                    MARK,
                    "origin",
                    "VOLUNTEERED",
                    "kind",
                    "OVERLOOKED_TASK",
                    "timing",
                    "BEFORE",
                    "benefits",
                    "PARTNER",
                    "amount",
                    30,
                    "unit",
                    "MINUTES",
                    "offeredOn",
                    LocalDate.now(),
                    "offered",
                    false
                }
                : new Object[] {"title", MARK, "problem", MARK};
    }

    @Test
    void reaches_a_partner_on_any_page_or_in_any_file() throws Exception {
        Set<String> seen = walk("ines", NURSING);
        assertThat(seen).hasSizeGreaterThan(40);
        assertThat(seen)
                .contains("/inbox", "/account/mail", "/partners")
                .anyMatch(address -> address.endsWith("/pdf"))
                .anyMatch(address -> address.contains("/versions/"))
                .anyMatch(address -> address.startsWith("/inbox/"));
    }

    @Test
    void reaches_a_partner_who_asks_for_what_no_link_leads_to() throws Exception {
        Map<String, UUID> internal = jdbc
                .sql(INTERNAL)
                .param("mark", MARK)
                .query((row, number) -> Map.entry(row.getString(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(internal).hasSize(8);
        for (String address : addresses())
            for (UUID id : internal.values()) {
                String asked =
                        address.replace("{partner}", "nursing-operations").replaceAll("\\{[a-z]+}", id.toString());
                assertThat(told(browser.open("ines", asked))).as(asked).doesNotContain(MARK, "OPPONENT");
            }
    }

    /** Whatever can be asked for below a partner. */
    private static List<String> addresses() throws IOException {
        return Files.readAllLines(MATRIX).stream()
                .filter(line -> line.startsWith("GET /partners/{partner}"))
                .map(line -> line.substring("GET ".length()).replaceAll("\\s*\\|.*", ""))
                .toList();
    }

    @Test
    void is_there_for_it() throws Exception {
        assertThat(told(browser.open("maya", NURSING + "/people"))).contains("OPPONENT", "influence=LOW");
        for (String page : new String[] {"/timeline", "/learnings", "/engagement", "/value", "/help", "/proposals"})
            assertThat(told(browser.open("maya", NURSING + page))).as(page).contains(MARK);
    }

    /** Follows every link, once. */
    private Set<String> walk(String who, String start) throws Exception {
        Set<String> seen = new HashSet<>();
        Queue<String> next = new ArrayDeque<>(List.of(start, "/", "/inbox", "/account", "/partners"));
        while (!next.isEmpty()) {
            String address = next.remove();
            if (!seen.add(address)) continue;
            MvcResult answer = browser.open(who, address);
            assertThat(answer.getResponse().getStatus()).as(address).isIn(200, 302);
            assertThat(told(answer)).as(address).doesNotContain(MARK, "OPPONENT", "influence=LOW", "interest=LOW");
            if (answer.getResponse().getStatus() == 302)
                next.add(Browser.target(answer).replaceAll("#.*", ""));
            else links(answer).forEach(next::add);
        }
        return seen;
    }

    /** What a browser would go on to; what leads out of LeanOut, or is its stylesheet, is not looked at. */
    private static List<String> links(MvcResult answer) throws Exception {
        if (!String.valueOf(answer.getResponse().getContentType()).startsWith("text/html")) return List.of();
        return Jsoup.parse(answer.getResponse().getContentAsString()).select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .toList();
    }

    /** What came, the words of a PDF included, its head, and what it was made of. */
    private static String told(MvcResult answer) throws Exception {
        ModelAndView page = answer.getModelAndView();
        Map<String, Object> model = page == null ? Map.of() : page.getModel();
        var response = answer.getResponse();
        boolean pdf = String.valueOf(response.getContentType()).startsWith("application/pdf");
        String content =
                pdf ? text(response.getContentAsByteArray()) : response.getContentAsString(StandardCharsets.UTF_8);
        return content + response.getHeader("Content-Disposition") + model;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
