package org.leanout.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody wrote in answer to a mail, without the mail and without their signature. Mail programs quote in many ways
 * and tongues; so what LeanOut sends begins with a line to write above, and before what is quoted only the form of a line
 * is looked at, not its words.
 */
final class NewText {

    /** How the line begins that one writes above; the message says so in full. */
    static final String MARK = "##-";

    /** What stands before a quotation is seldom on more lines. */
    private static final int LONGEST_ATTRIBUTION = 4;

    /** A few at the end: who sent it, when, to whom, about what. */
    private static final int LONGEST_HEAD = 8;

    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cntrl}&&[^\n\t]]|[\\u200B-\\u200F\\u2028-\\u202E\\uFEFF]");
    private static final Pattern QUOTED = Pattern.compile("\\s*[>|].*");
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*([-_=*]{5,}.*|[-_]{2,}\\s*\\p{L}.*\\p{L}\\s*[-_]{2,})");
    private static final Pattern HEAD = Pattern.compile("\\s*\\*?\\p{L}[\\p{L} -]{0,20}\\*?\\s?[:\\uFF1A].*");

    private static final Pattern SOMEBODY = Pattern.compile("\\S@\\S+\\.\\S|LeanOut");

    /** A year or a time, and whoever wrote then, by name and address: "On …, … &lt;…&gt; wrote:" in any tongue. */
    private static final Pattern ATTRIBUTION =
            Pattern.compile("(?=.*(\\d{4}|\\d[:.h]\\d\\d))(?=.*(" + SOMEBODY + ")).*[:\\uFF1A]\\s*");

    private static final Pattern SIGNATURE = Pattern.compile("--");
    private static final Pattern DEVICE = Pattern.compile(
            "(?i)(sent (from|with|via)|get outlook for|(von|mit) mein.* gesendet|gesendet (von|mit)|envoyé (de|depuis)"
                    + "|enviado desde|inviato da|verzonden (vanaf|met)|skickat från)\\b.{0,60}");

    private NewText() {}

    static String of(String mail) {
        List<String> lines = INVISIBLE
                .matcher(mail.replace("\r\n", "\n").replace('\r', '\n').replace('\u00A0', ' '))
                .replaceAll("")
                .lines()
                .map(String::stripTrailing)
                .toList();
        List<String> own = own(lines);
        cutSignature(own);
        cutDevice(own);
        return String.join("\n", own).strip().replaceAll("\n{3,}", "\n\n");
    }

    /** All lines above the mark that are not quoted. */
    private static List<String> own(List<String> lines) {
        List<String> own = new ArrayList<>();
        for (String line : lines) {
            if (line.replaceFirst("^[>|\\s]*", "").startsWith(MARK)) {
                cutHead(own);
                return own;
            }
            if (!QUOTED.matcher(line).matches()) own.add(line);
            else cutHead(own);
        }
        return own;
    }

    /** Takes away what a mail program puts before a quotation: a line that says whose it is, or the head of the mail. */
    private static void cutHead(List<String> lines) {
        cutBlanks(lines);
        if (!cutLinesOfHead(lines)) cutAttribution(lines);
        cutSeparators(lines);
    }

    private static void cutAttribution(List<String> lines) {
        int first = Math.max(0, lines.size() - LONGEST_ATTRIBUTION);
        for (int from = lines.size() - 1; from >= first && !lines.get(from).isBlank(); from--) {
            List<String> said = lines.subList(from, lines.size());
            if (!ATTRIBUTION.matcher(String.join(" ", said)).matches()) continue;
            said.clear();
            return;
        }
    }

    private static boolean cutLinesOfHead(List<String> lines) {
        int from = lines.size();
        while (from > 0 && lines.size() - from < LONGEST_HEAD && isLineOfHead(lines.get(from - 1))) from--;
        List<String> head = lines.subList(from, lines.size());
        boolean found = head.size() >= 3
                && head.stream().anyMatch(line -> SOMEBODY.matcher(line).find());
        if (found) head.clear();
        return found;
    }

    private static boolean isLineOfHead(String line) {
        return HEAD.matcher(line).matches();
    }

    private static void cutSeparators(List<String> lines) {
        cutBlanks(lines);
        while (!lines.isEmpty() && SEPARATOR.matcher(last(lines)).matches()) {
            lines.remove(lines.size() - 1);
            cutBlanks(lines);
        }
    }

    private static void cutSignature(List<String> lines) {
        for (int i = 0; i < lines.size(); i++)
            if (SIGNATURE.matcher(lines.get(i)).matches()) {
                lines.subList(i, lines.size()).clear();
                return;
            }
    }

    private static void cutDevice(List<String> lines) {
        cutBlanks(lines);
        if (!lines.isEmpty() && DEVICE.matcher(last(lines).strip()).matches()) lines.remove(lines.size() - 1);
    }

    private static void cutBlanks(List<String> lines) {
        while (!lines.isEmpty() && last(lines).isBlank()) lines.remove(lines.size() - 1);
    }

    private static String last(List<String> lines) {
        return lines.get(lines.size() - 1);
    }
}
