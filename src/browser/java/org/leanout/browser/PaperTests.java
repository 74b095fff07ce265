package org.leanout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What managers take to a meeting is paper: no word of a page may be lost at its edges. */
@InTheBrowser
class PaperTests {

    /** The words that are meant to be seen on paper; Chromium opens what is folded when it prints. */
    private static final String WORDS = """
            () => {
              document.querySelectorAll('#main details').forEach(folded => folded.open = true);
              const words = [];
              const texts = document.createTreeWalker(document.querySelector('#main'), NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const around = texts.currentNode.parentElement;
                if (around.checkVisibility() && !around.closest('.visually-hidden, svg'))
                  words.push(texts.currentNode.data);
              }
              return words.join(' ');
            }""";

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private static final Margin MARGIN =
            new Margin().setTop("12mm").setRight("12mm").setBottom("12mm").setLeft("12mm");

    /** What the margins leave of A4, in CSS pixels. */
    private static final int SHORT_SIDE = 703;

    private static final int LONG_SIDE = 1032;

    private final Visitors visitors;

    @Autowired
    PaperTests(Visitors visitors) {
        this.visitors = visitors;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portfolio",
                "/portfolio/trends",
                "/portfolio/grid",
                "/effort",
                "/coverage",
                "/packs/portfolio",
                "/partners/nursing-operations",
                "/partners/nursing-operations/pack",
                "/partners/nursing-operations/why"
            })
    void holds_every_word_of_the_page_either_way(String address) throws IOException {
        Page page = visitors.signedIn("Rafael Kern").page();
        page.navigate(address);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        for (boolean wide : List.of(false, true)) {
            page.setViewportSize(wide ? LONG_SIDE : SHORT_SIDE, LONG_SIDE);
            Map<String, Long> shown = counted((String) page.evaluate(WORDS));
            assertThat(shown).hasSizeGreaterThan(30);
            Map<String, Long> printed = counted(printed(page, wide));
            shown.forEach((word, times) -> assertThat(printed.getOrDefault(word, 0L))
                    .as("%s on %s, %s", word, address, wide ? "landscape" : "portrait")
                    .isGreaterThanOrEqualTo(times));
        }
    }

    /** Wherever the paper ends: what comes after a heading is on the same page. */
    @ParameterizedTest
    @ValueSource(strings = {"/packs/portfolio", "/packs/iso-20000-1", "/partners/nursing-operations/pack"})
    void has_no_heading_alone_at_the_foot_of_a_page(String address) throws IOException {
        Page page = visitors.signedIn("Rafael Kern").page();
        page.navigate(address);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        Set<String> headings = Set.copyOf(page.locator("#main :is(h2, h3)").allInnerTexts());
        assertThat(headings).hasSizeGreaterThan(8);
        for (int foot = 12; foot < 72; foot += 4) {
            Margin margin = new Margin()
                    .setTop("12mm")
                    .setRight("12mm")
                    .setBottom(foot + "mm")
                    .setLeft("12mm");
            byte[] paper = page.pdf(new PdfOptions().setFormat("A4").setMargin(margin));
            assertThat(feet(paper))
                    .as("with %d mm below", foot)
                    .isNotEmpty()
                    .noneMatch(line -> headings.stream().anyMatch(line::startsWith));
        }
    }

    /** The last line of every page but the last. */
    private static List<String> feet(byte[] paper) throws IOException {
        List<String> feet = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper)) {
            PDFTextStripper text = new PDFTextStripper();
            for (int number = 1; number < document.getNumberOfPages(); number++) {
                text.setStartPage(number);
                text.setEndPage(number);
                List<String> lines = text.getText(document).strip().lines().toList();
                feet.add(lines.get(lines.size() - 1).strip());
            }
        }
        return feet;
    }

    private static String printed(Page page, boolean wide) throws IOException {
        byte[] paper =
                page.pdf(new PdfOptions().setFormat("A4").setLandscape(wide).setMargin(MARGIN));
        try (PDDocument document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** How often each word and each number is there, whatever stands beside it. */
    private static Map<String, Long> counted(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .collect(Collectors.groupingBy(MatchResult::group, Collectors.counting()));
    }
}
