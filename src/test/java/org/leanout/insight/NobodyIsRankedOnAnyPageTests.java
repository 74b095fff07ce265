package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.export.ExportKind;
import org.leanout.export.ExportOrder;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/** From link to link over every page that a manager can reach, and through every file: no list sets people by a level or score. */
@OnTheCast
class NobodyIsRankedOnAnyPageTests {

    /** What somebody would be ranked by. */
    private static final Pattern RATED = Pattern.compile(
            "Ad hoc|Order taker|Service provider|Trusted advisor|Strategic partner|\\bindex\\b|\\bscore\\b|\\d ?%|\\d\\.\\d of 5",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final Pattern PARTNER = Pattern.compile("^/partners/[^/]+");

    /** Of one kind of page so many are opened: of partners' pages that is a page of several partners. */
    private static final int OF_A_KIND = 3;

    private Set<String> people = Set.of();

    @Autowired
    Browser browser;

    @Autowired
    List<ExportKind> files;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @BeforeEach
    void know_who_is_of_it() {
        people = new TreeSet<>(jdbc.sql("select name from account where roles && array['BRM', 'MANAGER']")
                .query(String.class)
                .list());
        assertThat(people).hasSizeGreaterThan(2);
    }

    @Test
    void in_no_list_of_any_page() throws Exception {
        Map<String, Integer> opened = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>(List.of("/", "/portfolio", "/packs"));
        int lists = 0;
        while (!waiting.isEmpty()) {
            String address = waiting.remove();
            if (!seen.add(address) || opened.merge(kind(address), 1, Integer::sum) > OF_A_KIND) continue;
            Document page = page(address);
            if (page == null) continue;
            page.select("a[href^=/]").eachAttr("href").forEach(href -> waiting.add(href.replaceFirst("#.*", "")));
            page.select("form, header, footer, nav").remove();
            for (Element list : page.select("table, ul, ol, dl")) {
                assertThat(ranked(list.select("> tbody > tr, > tr, > li, > dt").eachText()))
                        .as(address + ": " + list.text())
                        .hasSizeLessThan(2);
                lists++;
            }
        }
        assertThat(opened.keySet())
                .contains(
                        "/portfolio",
                        "/portfolio/board",
                        "/portfolio/grid",
                        "/portfolio/trends",
                        "/effort",
                        "/coverage",
                        "/capacity",
                        "/packs/portfolio",
                        "/packs/iso-20000-1",
                        "/partners/{partner}/pack")
                .hasSizeGreaterThan(60);
        assertThat(lists).isGreaterThan(200);
    }

    /** Without what it asks and which of it: two addresses of one kind have the same page. */
    private static String kind(String address) {
        String path = ID.matcher(address.replaceFirst("\\?.*", "")).replaceAll("{id}");
        return PARTNER.matcher(path).replaceFirst("/partners/{partner}");
    }

    private @Nullable Document page(String address) throws Exception {
        MockHttpServletResponse answer = browser.open("rafael", address).getResponse();
        String type = answer.getContentType();
        if (answer.getStatus() != 200 || type == null || !type.startsWith("text/html")) return null;
        Document page = Jsoup.parse(answer.getContentAsString());
        return page;
    }

    /** Whose lines rate them: one person may stand beside a level, as whoever held it down; two make a ranking. */
    private Set<String> ranked(List<String> lines) {
        Set<String> ranked = new TreeSet<>();
        for (String line : lines)
            if (RATED.matcher(line).find())
                people.stream().filter(line::startsWith).forEach(ranked::add);
        return ranked;
    }

    /** That it would be seen. */
    @Test
    void or_it_is_seen() {
        List<String> two = List.copyOf(people).subList(0, 2);
        assertThat(ranked(two.stream().map(name -> name + " 3 Trusted advisor").toList()))
                .hasSize(2);
        assertThat(ranked(two.stream().map(name -> name + " 71 %").toList())).hasSize(2);
        assertThat(ranked(two.stream().map(name -> name + " 40 h").toList())).isEmpty();
    }

    @Test
    void in_no_line_of_a_pack_or_a_file_of_records() throws Exception {
        assertThat(files).hasSizeGreaterThan(2);
        String period = today.date().minusDays(364) + "/" + today.date();
        UUID nobody = UUID.randomUUID();
        for (ExportKind kind : files) {
            var out = new ByteArrayOutputStream();
            kind.write(
                    new ExportOrder(nobody, nobody, kind.name(), "A pack", period, Locale.ENGLISH),
                    out,
                    (done, total) -> {});
            assertUnranked(kind.name(), out.toByteArray());
        }
    }

    @Test
    void in_no_line_of_a_review_pack() throws Exception {
        List<String> slugs = jdbc.sql("select slug from partner where archived_on is null")
                .query(String.class)
                .list();
        for (String slug : slugs)
            assertUnranked(
                    slug,
                    browser.open("rafael", "/partners/" + slug + "/pack.pdf")
                            .getResponse()
                            .getContentAsByteArray());
    }

    private void assertUnranked(String what, byte[] file) throws Exception {
        boolean pdf = new String(file, 0, 4).equals("%PDF");
        Stream<String> lines = (pdf ? paper(file) : new String(file)).lines();
        assertThat(ranked(lines.toList())).as(what).hasSizeLessThan(2);
    }

    private static String paper(byte[] file) throws Exception {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
