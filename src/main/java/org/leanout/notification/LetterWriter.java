package org.leanout.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.link.Links;
import org.leanout.shared.Settings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a letter as mail: text and HTML, and the headers that keep a discussion together and let people unsubscribe. */
@Component
class LetterWriter {

    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final UnsubscribeLinks unsubscribing;
    private final Links links;
    private final ObjectProvider<ReplyAddresses> replies;
    private final Settings settings;
    private final MailSettings mail;

    LetterWriter(
            ITemplateEngine templates,
            MessageSource messages,
            UnsubscribeLinks unsubscribing,
            Links links,
            ObjectProvider<ReplyAddresses> replies,
            Settings settings,
            MailSettings mail) {
        this.templates = templates;
        this.messages = messages;
        this.unsubscribing = unsubscribing;
        this.links = links;
        this.replies = replies;
        this.settings = settings;
        this.mail = mail;
    }

    /** Fills an empty message. */
    void write(Letter letter, MimeMessage message) throws MessagingException {
        var form = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        form.setFrom(address(mail.from(settings), sender(letter)));
        form.setTo(address(letter.email(), letter.name()));
        form.setSubject(oneLine(subject(letter)));
        String unsubscribe = unsubscribing.link(
                letter.accountId(), letter.digest() ? null : letter.first().kind());
        Optional<String> replyTo = replyTo(letter);
        if (replyTo.isPresent()) form.setReplyTo(replyTo.get());
        Context page = page(letter, unsubscribe, replyTo.isPresent());
        String template = "notification/mail/" + template(letter);
        form.setText(templates.process(template + ".txt", page), templates.process(template, page));
        head(message, letter, unsubscribe);
    }

    private static String template(Letter letter) {
        if (letter.digest()) return "digest";
        return letter.isBundle() ? "bundle" : "notice";
    }

    /** Fills an empty message that carries a link. */
    void write(UUID mailId, LinkMail.Content content, Context page, MimeMessage message) throws MessagingException {
        var form = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        form.setFrom(address(
                mail.from(settings), content.who() == null ? say("leanout") : say("mail.sender", content.who())));
        form.setTo(address(content.email(), content.name()));
        form.setSubject(say(content.invitation() ? "mail.subject.invitation" : "mail.subject.link"));
        form.setText(
                templates.process("notification/mail/link.txt", page),
                templates.process("notification/mail/link", page));
        message.setHeader("Message-ID", id("mail", mailId.toString()));
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    /** Where an answer becomes a comment; a digest is about too much to be answered. */
    private Optional<String> replyTo(Letter letter) {
        if (letter.digest() || letter.isBundle()) return Optional.empty();
        return replies.stream()
                .flatMap(addresses -> addresses.of(letter.first().id()).stream())
                .findFirst();
    }

    private Context page(Letter letter, String unsubscribe, boolean answerable) {
        Context page = new Context(Locale.ENGLISH);
        page.setVariable("page", LetterPage.of(letter, links, settings, answerable));
        page.setVariable("unsubscribe", unsubscribe);
        page.setVariable("choices", settings.link("/account/mail"));
        return page;
    }

    private void head(MimeMessage message, Letter letter, String unsubscribe) throws MessagingException {
        message.setHeader("Message-ID", id("mail", letter.id().toString()));
        if (!letter.digest()) {
            message.setHeader("In-Reply-To", thread(letter.first()));
            message.setHeader(
                    "References",
                    letter.entries().stream().map(this::thread).distinct().collect(Collectors.joining(" ")));
        }
        message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated"); // no holiday note in answer to it
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    private String thread(Letter.Entry entry) {
        return id("thing", entry.threadId().toString());
    }

    /** The same for the same row, so that mail which had to be sent again can be told from other mail. */
    private String id(String what, String id) {
        return "<" + what + "." + id + "@" + settings.url().getHost() + ">";
    }

    private String subject(Letter letter) {
        if (letter.digest()) return say("mail.digest.subject", letter.entries().size());
        Letter.Entry entry = letter.first();
        if (letter.isBundle())
            return say("mail.subject.several." + entry.kind(), letter.entries().size());
        return say("mail.subject." + entry.kind(), entry.title());
    }

    private String sender(Letter letter) {
        String who = letter.digest() ? null : letter.first().who();
        return who == null ? say("leanout") : say("mail.sender", who);
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.ENGLISH);
    }

    static InternetAddress address(String email, @Nullable String name) throws MessagingException {
        try {
            var address =
                    new InternetAddress(email, name == null ? null : oneLine(name), StandardCharsets.UTF_8.name());
            address.validate();
            return address;
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A header is one line, whatever somebody wrote: what follows a line break would be another header. */
    static String oneLine(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }
}
