package org.leanout.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Turns what people write into HTML that can do no harm: HTML that they typed stays visible text, pictures go. */
public final class Markdown {

    /** Deeper than anybody writes; a text that is nothing but brackets must not exhaust the stack. */
    private static final int DEPTH = 20;

    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(DEPTH).maxInlineNesting(DEPTH).build();

    /** People expect a new line where they began one. */
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>")
            .build();

    /** The last word, whatever the two above let through. Headings go below the page's own. */
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "hr", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "a")
            .allowElements((name, attributes) -> "h3", "h1", "h2", "h3", "h4", "h5", "h6")
            .allowUrlProtocols("https", "http", "mailto")
            .allowAttributes("href")
            .matching((element, attribute, url) -> url.isEmpty() ? null : url) // what was refused leads nowhere
            .onElements("a")
            .requireRelsOnLinks("noopener", "nofollow")
            .toFactory();

    private static final TextContentRenderer TEXT = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.STRIP)
            .nodeRendererFactory(LinkWords::new)
            .build();

    private static final TextContentRenderer PARAGRAPHS = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
            .build();

    private Markdown() {}

    public static SafeHtml render(@Nullable String text) {
        return new SafeHtml(text == null ? "" : POLICY.sanitize(RENDERER.render(PARSER.parse(text))));
    }

    /** Of a link what it says, and not where it leads. */
    private record LinkWords(TextContentNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Link.class);
        }

        @Override
        public void render(Node link) {
            for (Node word = link.getFirstChild(); word != null; word = word.getNext()) context.render(word);
        }
    }

    /** What is said without how it looks and where its links lead, on one line. */
    public static String plain(String text) {
        return TEXT.render(PARSER.parse(text));
    }

    /** What is said without how it looks, paragraphs apart: plain text, which is not safe as HTML. */
    public static String text(@Nullable String text) {
        return text == null ? "" : PARAGRAPHS.render(PARSER.parse(text));
    }

    /** A paragraph, a heading or a whole list: safe HTML, and what it says as plain text. */
    public record Block(SafeHtml html, String text) {}

    /** The same text block by block. */
    public static List<Block> blocks(@Nullable String text) {
        List<Block> blocks = new ArrayList<>();
        if (text == null) return blocks;
        for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
            String html = POLICY.sanitize(RENDERER.render(node));
            if (!html.isBlank()) blocks.add(new Block(new SafeHtml(html), PARAGRAPHS.render(node)));
        }
        return blocks;
    }
}
