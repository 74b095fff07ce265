package org.leanout.proposal;

import java.util.ArrayList;
import java.util.List;
import org.leanout.shared.Markdown;
import org.leanout.shared.SafeHtml;

/**
 * A paragraph of one part of a proposal, or a list in it: what a comment can be about.
 *
 * @param number counted from 1 within the part
 * @param text what it says, without how it looks
 */
record Paragraph(Part part, int number, SafeHtml html, String text) {

    static List<Paragraph> of(Part part, Worded text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Markdown.Block block : Markdown.blocks(part.in(text)))
            paragraphs.add(new Paragraph(part, paragraphs.size() + 1, block.html(), block.text()));
        return List.copyOf(paragraphs);
    }

    /** Whether these words stand in it, wherever its lines break. */
    boolean says(String words) {
        return !words.isBlank() && onOneLine(text).contains(onOneLine(words));
    }

    static String onOneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
