package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.GeneratedOrganisation;
import org.leanout.OnTheCast;
import org.leanout.export.ExportKind;
import org.leanout.export.ExportOrder;
import org.leanout.shared.Settings;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files of packs say what their pages say, and how far they have come. */
@OnTheCast
class PackFileTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations template;

    @Autowired
    IsoQueries queries;

    @Autowired
    IsoPdf isoPdf;

    @Autowired
    IsoRecords isoRecords;

    @Autowired
    PortfolioPackQueries portfolio;

    @Autowired
    PortfolioPdf portfolioPdf;

    @Autowired
    MessageSource messages;

    @Autowired
    Settings settings;

    @Autowired
    Today today;

    /** How far a file had come, each time that it said so; of as much as the last time. */
    private final List<Integer> steps = new ArrayList<>();

    @Test
    void the_clause_is_on_paper_line_by_line_as_on_its_page() throws Exception {
        Document page = browser.page("rafael", "/packs/iso-20000-1");
        Period period = asked(page);
        String paper = paper(isoPdf, period);
        List<IsoPack.Row> rows = queries.find(period, 0, IsoPdf.RECORDS).rows();
        assertThat(page.select("#main section")).hasSameSizeAs(rows);
        List<String> words = new ArrayList<>();
        for (IsoPack.Row row : rows) {
            Element section = page.select(
                            "section[aria-labelledby=%s]".formatted(row.line().slug()))
                    .first();
            for (String part : List.of("h2", ".card-body p", ".lo-badge", "li:not(.lo-quiet)"))
                words.addAll(section.select(part).eachText());
            row.samples().forEach(sample -> words.add(sample.title()));
        }
        assertThat(words).hasSizeGreaterThan(80);
        assertThat(paper)
                .containsSubsequence(words.stream().map(PackFileTests::plain).toList());
    }

    @Test
    void the_portfolio_is_on_paper_as_on_its_page_and_names_every_partner() throws Exception {
        Document page = browser.page("rafael", "/packs/portfolio");
        assertThat(page.select("#main").text())
                .contains("for the partner to decide")
                .doesNotContain("{");
        String paper = paper(portfolioPdf, asked(page));
        for (String section : List.of("levels", "moves"))
            assertThat(paper).containsSubsequence(words(page, section, "h2, h3, tbody tr, li"));
        for (Section section : Section.values())
            if (!page.select("#board-" + section).isEmpty())
                assertThat(paper).containsSubsequence(words(page, "board-" + section, "h2, p, li"));
        assertThat(paper).contains(words(page, "troubled", "tbody tr"));
        portfolio.find(asked(page)).partners().forEach(it -> assertThat(paper).contains(it.name()));
    }

    private static List<String> words(Document page, String section, String parts) {
        List<String> words = page.select("section[aria-labelledby=%s]".formatted(section))
                .select(parts)
                .eachText();
        assertThat(words).as(section).isNotEmpty();
        return words;
    }

    @Test
    void the_records_are_one_row_each_however_many_partners_there_are() throws Exception {
        GeneratedOrganisation.add(template, 41, 45, 4, today.date());
        Period period = new Period(today.date().minusDays(364), today.date());
        Map<String, List<String>> told = records(period).stream()
                .collect(Collectors.groupingBy(
                        row -> row.getField("line"),
                        TreeMap::new,
                        Collectors.mapping(row -> row.getField("partner"), Collectors.toList())));
        assertThat(steps).as("a few partners at a time").hasSizeGreaterThan(3);
        for (IsoPack.Row row : queries.find(period, 0, 0).rows()) {
            List<String> partners = told.remove(say("iso." + row.line()));
            assertThat(partners).as(row.line().name()).hasSize(row.records());
            assertThat(partners.stream().distinct()).hasSize(row.partners());
        }
        assertThat(told).as("other lines").isEmpty();
    }

    @Test
    void a_record_leads_to_its_page_by_a_whole_address_and_is_no_formula() throws Exception {
        jdbc.sql("update partner set name = '+Supply' where slug = 'supply-chain'")
                .update();
        jdbc.sql("update complaint set what = '=1+1'").update();
        List<NamedCsvRecord> records = records(new Period(today.date().minusDays(700), today.date()));
        assertThat(records)
                .filteredOn(row -> row.getField("address").contains("/supply-chain/"))
                .hasSizeGreaterThan(5)
                .allMatch(row -> row.getField("partner").equals("'+Supply"));
        assertThat(records)
                .filteredOn(row -> row.getField("kind").equals(say("PackKind.COMPLAINT")))
                .isNotEmpty()
                .allMatch(row -> row.getField("title").equals("'=1+1"));
        Map<String, String> one = records.stream()
                .collect(Collectors.toMap(
                        row -> row.getField("kind"),
                        row -> row.getField("address"),
                        (first, next) -> next,
                        TreeMap::new));
        assertThat(one).hasSizeGreaterThan(8);
        for (String address : one.values()) {
            assertThat(address).startsWith(settings.link("/partners/"));
            String path = address.substring(settings.link("").length());
            assertThat(browser.open("rafael", path).getResponse().getStatus())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    private List<NamedCsvRecord> records(Period period) throws IOException {
        String text = new String(write(isoRecords, period), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFpartner,clause,line,kind,day,title,address");
        return CsvReader.builder().ofNamedCsvRecord(text.substring(1)).stream().toList();
    }

    private String paper(ExportKind kind, Period period) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(kind, period))) {
            return plain(new PDFTextStripper().getText(document));
        }
    }

    private byte[] write(ExportKind kind, Period period) throws IOException {
        UUID nobody = UUID.randomUUID();
        var order = new ExportOrder(nobody, nobody, kind.name(), "A pack", period.toString(), Locale.ENGLISH);
        var out = new ByteArrayOutputStream();
        List<Integer> totals = new ArrayList<>();
        kind.write(order, out, (done, total) -> {
            steps.add(done);
            totals.add(total);
        });
        assertThat(totals.stream().distinct()).hasSize(1);
        assertThat(steps).isSorted().doesNotHaveDuplicates().startsWith(0).endsWith(totals.get(0));
        return out.toByteArray();
    }

    private static Period asked(Document page) {
        return Period.parse(
                page.select("#from").val() + "/" + page.select("#to").val());
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").trim();
    }

    private String say(String code) {
        return messages.getMessage(code, null, Locale.ENGLISH);
    }
}
