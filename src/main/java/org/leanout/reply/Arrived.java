package org.leanout.reply;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What matters of a mail that arrived.
 *
 * @param from the one address that it says it comes from; nothing if it names none, or several
 * @param to all addresses that it went to
 * @param automatic whether a program wrote it by itself
 * @param tooLarge larger than may be; then its text was not read
 * @param text what was newly written
 * @param files how many came along
 */
record Arrived(
        @Nullable String from,
        List<String> to,
        String messageId,
        boolean automatic,
        boolean tooLarge,
        String text,
        int files) {

    /** Where a mail server notes to which of its names a mail came. */
    private static final String[] RECIPIENTS = {"Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"};

    static Arrived of(Message mail, long largest) throws MessagingException, IOException {
        boolean automatic = Automatic.is(mail);
        boolean tooLarge = mail.getSize() > largest;
        MailText text = automatic || tooLarge ? MailText.NONE : MailText.of(mail);
        return new Arrived(
                sender(mail), recipients(mail), id(mail), automatic, tooLarge, NewText.of(text.text()), text.files());
    }

    private static @Nullable String sender(Message mail) {
        try {
            Address[] from = mail.getFrom();
            return from != null && from.length == 1 && from[0] instanceof InternetAddress one ? one.getAddress() : null;
        } catch (MessagingException mangled) {
            return null;
        }
    }

    private static List<String> recipients(Message mail) throws MessagingException {
        return Stream.concat(
                        Stream.of("To", "Cc").flatMap(header -> addresses(mail, header)),
                        Arrays.stream(RECIPIENTS).flatMap(header -> addresses(mail, header)))
                .distinct()
                .toList();
    }

    private static Stream<String> addresses(Message mail, String header) {
        try {
            return Optional.ofNullable(mail.getHeader(header)).stream()
                    .flatMap(Arrays::stream)
                    .flatMap(Arrived::addresses);
        } catch (MessagingException mangled) {
            return Stream.empty();
        }
    }

    private static Stream<String> addresses(String list) {
        try {
            return Arrays.stream(InternetAddress.parseHeader(list, false)).map(InternetAddress::getAddress);
        } catch (AddressException mangled) {
            return Stream.empty();
        }
    }

    /** Its Message-ID; a mail without one is known by when it was written, and to whom. */
    private static String id(Message mail) throws MessagingException {
        String[] id = mail.getHeader("Message-ID");
        if (id != null && !id[0].isBlank()) return id[0].strip();
        return mail.getSentDate() + " " + recipients(mail) + " " + mail.getSize();
    }

    /** Of the same length, however long the id is. */
    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(messageId.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
