package org.leanout.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, as plain text, and how many files are with it. Plain text is preferred; where there is none, the HTML is
 * made to text. What belongs to the look of a mail, such as the picture in a signature, is no file.
 */
record MailText(String text, int files) {

    static final MailText NONE = new MailText("", 0);

    /** Deeper than mail programs nest; more than anybody writes. */
    private static final int DEEPEST = 10;

    private static final int LONGEST = 256 * 1024;

    static MailText of(Part mail) throws MessagingException, IOException {
        Found found = new Found();
        found.search(mail, 0);
        String text = found.plain != null ? found.plain : found.html == null ? "" : HtmlText.of(found.html);
        return new MailText(text, found.files);
    }

    private static class Found {

        private @Nullable String plain;
        private @Nullable String html;
        private int files;

        void search(Part part, int depth) throws MessagingException, IOException {
            if (depth > DEEPEST) return;
            if (isFile(part)) files++;
            else if (part.isMimeType("text/plain")) plain = plain == null ? plain(part) : plain;
            else if (part.isMimeType("text/html")) html = html == null ? read(part) : html;
            else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)
                for (int i = 0; i < parts.getCount(); i++) search(parts.getBodyPart(i), depth + 1);
        }
    }

    private static boolean isFile(Part part) throws MessagingException {
        if (part.isMimeType("multipart/*")) return false;
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return true;
        boolean shown = part.isMimeType("text/*") || part.getHeader("Content-ID") != null;
        return !shown && (part.getFileName() != null || part.isMimeType("message/rfc822"));
    }

    private static String plain(Part part) throws MessagingException, IOException {
        String text = read(part);
        ContentType type = type(part);
        boolean flowed = type != null && "flowed".equalsIgnoreCase(type.getParameter("format"));
        return flowed ? Flowed.join(text, "yes".equalsIgnoreCase(type.getParameter("delsp"))) : text;
    }

    private static String read(Part part) throws MessagingException, IOException {
        try (InputStream content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), charset(type(part)));
        }
    }

    /** What it says it is written in; of what nobody knows, at least the plain letters are read. */
    private static Charset charset(@Nullable ContentType type) {
        String name = type == null ? null : type.getParameter("charset");
        try {
            return name == null ? StandardCharsets.UTF_8 : Charset.forName(MimeUtility.javaCharset(name));
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static @Nullable ContentType type(Part part) throws MessagingException {
        try {
            return new ContentType(part.getContentType());
        } catch (ParseException mangled) {
            return null;
        }
    }
}
