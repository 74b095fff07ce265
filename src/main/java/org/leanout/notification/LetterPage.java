package org.leanout.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Settings;

/**
 * What the templates of mail print.
 *
 * @param name of whoever reads it
 * @param inbox the address of all that they were told
 */
record LetterPage(String name, List<Line> lines, String inbox) {

    /** One thing, with the address that leads to it. */
    record Line(
            NoticeKind kind,
            String sentence,
            String title,
            @Nullable String excerpt,
            @Nullable String who,
            String partner,
            boolean waiting,
            String link) {}

    static LetterPage of(Letter letter, Settings settings) {
        List<Line> lines = letter.entries().stream()
                .map(entry -> new Line(
                        entry.kind(),
                        entry.kind().sentence(entry.detail()),
                        entry.title(),
                        entry.excerpt(),
                        entry.who(),
                        entry.partner(),
                        entry.waiting(),
                        settings.link("/inbox/" + entry.id())))
                .toList();
        return new LetterPage(letter.name(), lines, settings.link("/inbox"));
    }

    public Line first() {
        return lines.get(0);
    }
}
