package org.leanout.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    /** All that may ever come out. */
    private static final String ALLOWED = "p, br, hr, em, strong, code, pre, blockquote, ul, ol, li, a, h3";

    @ParameterizedTest
    @CsvSource({
        "**now**, <p><strong>now</strong></p>",
        "# Loud, <h3>Loud</h3>",
        "a & b, <p>a &amp; b</p>",
        "`<b>`, <p><code>&lt;b&gt;</code></p>",
    })
    void writes_what_was_meant(String text, String html) {
        assertThat(Markdown.render(text).html().strip()).isEqualTo(html);
    }

    @Test
    void keeps_lines_lists_and_paragraphs() {
        Document page = page("One\nTwo\n\n- a\n- b");
        assertThat(page.select("p > br")).hasSize(1);
        assertThat(page.select("ul > li").eachText()).containsExactly("a", "b");
    }

    @Test
    void says_nothing_where_nothing_was_said() {
        assertThat(Markdown.render(null).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
                "<img src=x onerror=alert(1)>",
                "![x](https://evil.example/pixel.png)",
                "![x](javascript:alert(1))",
                "<svg onload=alert(1)><a xlink:href='javascript:alert(1)'>x</a></svg>",
                "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
                "<style>body{display:none}</style>",
                "<p style='position:fixed;inset:0'>over all</p>",
                "<div onclick=alert(1)>x</div",
                "<b><i>never closed",
                "</div></article></main>",
                "<a href='javascript:alert(1)'>x</a>",
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](\u0001javascript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](vbscript:msgbox)",
                "[x](https://a.example \"onmouseover=alert(1)\")",
                "[x](https://a.example/\"onmouseover=\"alert(1))",
                "<javascript:alert(1)>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<form action=/logout method=post><button>x</button></form>",
                "<base href=//evil.example><link rel=stylesheet href=//evil.example/x.css>",
                "```\"onmouseover=alert(1)\n</code></pre><script>alert(1)</script>\n```",
                "[a]: javascript:alert(1)\n[a]",
                "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
            })
    void lets_nothing_hostile_through(String text) {
        Document page = page(text);
        assertThat(page.body().select("*:not(body)").not(ALLOWED)).isEmpty();
        for (Element element : page.body().select("*:not(body)"))
            assertThat(element.attributes().asList())
                    .allMatch(attribute -> attribute.getKey().matches("href|rel"));
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("https://a.example"));
    }

    @Test
    void links_lead_out_without_a_trace() {
        assertThat(page("[x](https://a.example/b)").select("a").attr("rel").split(" "))
                .contains("noopener", "nofollow");
        assertThat(page("[x](mailto:ines@leanout.example)").select("a").attr("href"))
                .startsWith("mailto:");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "- ", "[", "*a _b ", "<b>", "![", "`", "1. ", "[a](", "\\", "&"})
    void survives_a_text_of_nothing_but_marks(String mark) {
        assertThatCode(() -> Markdown.render(mark.repeat(8000 / mark.length()))).doesNotThrowAnyException();
    }

    private static Document page(String text) {
        return Jsoup.parse(Markdown.render(text).html());
    }
}
