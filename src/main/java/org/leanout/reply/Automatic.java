package org.leanout.reply;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Tells mail that a program wrote by itself: holiday notes, bounces, receipts. It is neither taken nor answered. */
final class Automatic {

    private Automatic() {}

    static boolean is(Message mail) throws MessagingException {
        return saysSo(mail) || isReport(mail) || hasNoSender(mail);
    }

    private static boolean saysSo(Message mail) throws MessagingException {
        return any(mail, "Auto-Submitted", value -> !value.startsWith("no"))
                || any(mail, "Precedence", value -> value.matches("(bulk|junk|list|auto_reply).*"))
                || any(mail, "X-Auto-Response-Suppress", value -> !value.equals("none"))
                || any(mail, "X-Autoreply", value -> true)
                || any(mail, "X-Autorespond", value -> true);
    }

    /** A notice of delivery, or that something was read. */
    private static boolean isReport(Message mail) throws MessagingException {
        return mail.isMimeType("multipart/report") || mail.isMimeType("message/delivery-status");
    }

    /** Bounces come from nowhere, so that nobody answers them. */
    private static boolean hasNoSender(Message mail) throws MessagingException {
        return any(mail, "Return-Path", value -> value.replace(" ", "").equals("<>"))
                || any(mail, "From", value -> value.contains("mailer-daemon@") || value.contains("postmaster@"));
    }

    private static boolean any(Message mail, String header, Predicate<String> test) throws MessagingException {
        String[] values = mail.getHeader(header);
        return values != null
                && Stream.of(values)
                        .map(value -> value.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(test);
    }
}
