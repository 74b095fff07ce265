package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.leanout.Statements;
import org.springframework.mock.web.MockHttpServletResponse;

class PdfTests extends OnProposals {

    @Test
    void has_the_text_in_every_script_that_people_write_here() throws Exception {
        sent("cost", "**Zwölf** Stunden, δώδεκα ώρες, двенадцать часов <script>alert(1)</script>");
        assertThat(pdf("ines"))
                .contains("Quiet night rounds", "Alarms all night", "One ward", "Two weeks", "version 1 of")
                .contains("Zwölf Stunden, δώδεκα ώρες, двенадцать часов", "One reader: Ines Okafor.")
                .contains("<script>alert(1)</script>");
    }

    @Test
    void says_what_both_sides_said_and_nothing_that_is_internal_whoever_takes_it() throws Exception {
        sent();
        comment("ines", "Which ward?");
        var secret = comment("maya", "They cannot pay for it", "internal", true);
        comment("maya", "Hidden reply", "internal", true, "replyTo", secret);
        comment("maya", "Ward 7A", "internal", false);
        judge("ines", "NOT_NOW", "words", "After the move");
        for (String who : new String[] {"ines", "maya", "rafael"})
            assertThat(pdf(who))
                    .as(who)
                    .contains("Not now", "After the move")
                    .containsSubsequence("Which ward?", "Ward 7A")
                    .doesNotContain("They cannot pay", "Hidden reply");
    }

    @Test
    void says_as_the_page_does_which_words_a_comment_is_about_and_whether_they_are_gone() throws Exception {
        sent("cost", "First paragraph.\n\nThe **second** one");
        comment("ines", "Why second?", "part", "COST", "paragraph", 2, "quote", "second one", "ofVersion", 1);
        comment("ines", "All of them?", "part", "PROBLEM", "paragraph", 1, "ofVersion", 1);
        assertThat(pdf("maya"))
                .containsSubsequence(
                        "on “What it costs”", "second one", "Why second?", "on “The problem, in their words”")
                .doesNotContain("gone");
        revise("cost", "First paragraph.");
        assertThat(pdf("ines"))
                .containsSubsequence(
                        "second one",
                        "These words are gone in version 2.",
                        "They stood in version 1.",
                        "Why second?",
                        "on “Your problem, in your words”",
                        "Alarms all night",
                        "All of them?")
                .containsOnlyOnce("gone");
    }

    @Test
    void is_found_by_nobody_who_may_not_read_the_proposal() throws Exception {
        draft();
        assertThat(status("ines", here + "/pdf")).isEqualTo(404);
        assertThat(pdf("maya")).contains("only IT sees this until it is sent");
        assertThat(status("maya", "/partners/supply-chain/proposals/" + id + "/pdf"))
                .isEqualTo(404);
    }

    @Test
    void fetches_nothing_and_is_kept_by_no_cache() throws Exception {
        draft("cost", "![x](http://localhost:1/x.png) [link](https://example.org)", "risk", "![y](file:///etc/passwd)");
        MockHttpServletResponse answer = browser.open("maya", here + "/pdf").getResponse();
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment")
                .contains("Quiet-night-rounds.pdf");
        assertThat(answer.getHeader("Cache-Control")).contains("no-store");
        try (PDDocument document = Loader.loadPDF(answer.getContentAsByteArray())) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Quiet night rounds");
            assertThat(document.getPage(0).getResources().getFontNames())
                    .allSatisfy(font -> assertThat(document.getPage(0)
                                    .getResources()
                                    .getFont(font)
                                    .isEmbedded())
                            .isTrue());
        }
    }

    @Test
    void costs_a_fixed_number_of_statements() throws Exception {
        sent();
        comment("ines", "First");
        status("maya", here + "/pdf");
        int few = Statements.of(() -> status("maya", here + "/pdf")).size();
        for (int i = 0; i < 20; i++) comment("ines", "More " + i);
        assertThat(Statements.of(() -> status("maya", here + "/pdf")))
                .hasSize(few)
                .hasSizeLessThanOrEqualTo(6);
    }

    private String pdf(String who) throws Exception {
        byte[] content = browser.open(who, here + "/pdf").getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
