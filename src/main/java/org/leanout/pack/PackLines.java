package org.leanout.pack;

import java.util.Locale;
import java.util.regex.Pattern;
import org.leanout.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the line of a pack that an address names. */
@Component
class PackLines {

    private static final Pattern LINE = Pattern.compile("([A-Z]+)\\.([A-Z_]+)\\.([A-Z_]+)");

    private final MessageSource messages;

    PackLines(MessageSource messages) {
        this.messages = messages;
    }

    /** What has no name is no line. */
    PackLine of(String text) {
        var parts = LINE.matcher(text);
        if (!parts.matches()) throw new NotFound();
        try {
            var line = new PackLine(Section.valueOf(parts.group(1)), PackKind.valueOf(parts.group(2)), parts.group(3));
            if (messages.getMessage(line.nameCode(), null, "", Locale.ENGLISH).isEmpty()) throw new NotFound();
            return line;
        } catch (IllegalArgumentException unknown) {
            throw new NotFound();
        }
    }
}
