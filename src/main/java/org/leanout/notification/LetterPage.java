package org.leanout.notification;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leanout.link.Links;
import org.leanout.shared.Settings;

/**
 * What the templates of mail print.
 *
 * @param name of whoever reads it
 * @param answerable whether an answer to the mail becomes a comment
 * @param inbox the address of all that they were told
 */
record LetterPage(String name, List<Line> lines, String inbox, boolean answerable) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\b(?:[a-z][a-z0-9+.-]*://|www\\.|mailto:)[^\\s<>\"“”]*[^\\s<>\"“”.,;:!?)]");

    /**
     * One thing, with the address that leads to it.
     *
     * @param once whether that opens this one thing, once, for this reader alone
     */
    record Line(
            NoticeKind kind,
            String sentence,
            String title,
            @Nullable String excerpt,
            @Nullable String who,
            String partner,
            boolean waiting,
            boolean internal,
            boolean once,
            @Nullable Asked asked,
            String link) {

        /** The code of the sentence that says why it is asked, of what is asked in turn. */
        public @Nullable String reason() {
            return kind.isGathered() ? sentence.replaceFirst("notice", "mail.reason") : null;
        }

        /** The code of the sentence that says why it is mailed. */
        public String why() {
            if (asked != null && asked.isAlong()) return "mail.why.along";
            return kind.waits() ? "mail.why.waits" : "mail.why.chosen";
        }
    }

    static LetterPage of(Letter letter, Links links, Settings settings, boolean answerable) {
        Map<String, String> opened = new HashMap<>(); // two entries about one thing have one link
        List<Line> lines = letter.entries().stream()
                .map(entry -> line(entry, link(letter, entry, opened, links, settings), settings))
                .toList();
        return new LetterPage(letter.name(), lines, settings.link("/inbox"), answerable);
    }

    private static Line line(Letter.Entry entry, String link, Settings settings) {
        return new Line(
                entry.kind(),
                entry.kind().sentence(entry.detail()),
                withoutAddresses(entry.title()),
                entry.excerpt() == null ? null : withoutAddresses(entry.excerpt()),
                entry.who(),
                entry.partner(),
                entry.waiting(),
                entry.internal(),
                entry.ofPartner() && !link.equals(settings.link(entry.path())),
                entry.asked(),
                link);
    }

    /** Mail programs make links of addresses, wherever they stand: whoever reads our mail finds none in it but our own. */
    private static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll("[…]");
    }

    /** The partner's people are let in by a link of their own, to a single thing; IT signs in, and the inbox leads on. */
    private static String link(
            Letter letter, Letter.Entry entry, Map<String, String> opened, Links links, Settings settings) {
        if (!entry.ofPartner()) return settings.link("/inbox/" + entry.id());
        return opened.computeIfAbsent(entry.path(), path -> links.toThing(entry.mailId(), letter.accountId(), path));
    }

    public Line first() {
        return lines.get(0);
    }
}
