package org.leanout.reply;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Mail in HTML as plain text: what is shown as a line is a line. What mail programs mark as quoted goes. */
final class HtmlText {

    private static final String QUOTED = "blockquote, .gmail_quote, .yahoo_quoted, .moz-cite-prefix, .moz-signature,"
            + " .gmail_signature, style, script, title, head";

    /** In Outlook all that follows is quoted. */
    private static final String QUOTED_FROM_HERE = "#divRplyFwdMsg, #appendonsend";

    private static final Set<String> LINES = Set.of(
            "p", "div", "li", "tr", "ul", "ol", "table", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "section");

    private HtmlText() {}

    static String of(String html) {
        Document page = Jsoup.parse(html);
        page.select(QUOTED_FROM_HERE).forEach(here -> {
            for (Node next = here.nextSibling(); next != null; next = here.nextSibling()) next.remove();
            here.remove();
        });
        page.select(QUOTED).remove();
        Lines lines = new Lines();
        page.body().traverse(lines);
        return lines.text.toString();
    }

    private static class Lines implements NodeVisitor {

        private final StringBuilder text = new StringBuilder();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) append(words);
            if (!(node instanceof Element element)) return;
            if (element.normalName().equals("br")) text.append('\n');
            if (LINES.contains(element.normalName())) begin();
            if (element.normalName().equals("li")) text.append("- ");
        }

        @Override
        public void tail(Node node, int depth) {
            if (!(node instanceof Element element)) return;
            if (LINES.contains(element.normalName())) begin();
            if (element.normalName().equals("p")) text.append('\n');
        }

        private void append(TextNode words) {
            String some = words.text();
            text.append(isAtBeginning() ? some.stripLeading() : some);
        }

        private void begin() {
            if (!isAtBeginning()) text.append('\n');
        }

        private boolean isAtBeginning() {
            return text.isEmpty() || text.charAt(text.length() - 1) == '\n';
        }
    }
}
