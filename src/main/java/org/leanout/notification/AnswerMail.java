package org.leanout.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.leanout.shared.Settings;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailPreparationException;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Mail that answers a mail, sent at once. No program answers it, and no answer to it becomes a comment. */
@Component
public class AnswerMail {

    private final MailSwitch mail;
    private final MailSettings from;
    private final ITemplateEngine templates;
    private final MessageSource messages;
    private final Settings settings;

    AnswerMail(
            MailSwitch mail, MailSettings from, ITemplateEngine templates, MessageSource messages, Settings settings) {
        this.mail = mail;
        this.from = from;
        this.templates = templates;
        this.messages = messages;
        this.settings = settings;
    }

    /**
     * What it says.
     *
     * @param messageId of the mail that it answers
     * @param title of what that one was about
     * @param why nothing became of it
     * @param text what it said, which goes back
     */
    public record Answer(String email, String name, String messageId, String title, String why, String text) {}

    /** Throws a {@link org.springframework.mail.MailException} if the server does not take it; without a server nothing is sent. */
    public void send(Answer answer) {
        if (!mail.isOn()) return;
        MimeMessage message = mail.sender().createMimeMessage();
        try {
            write(answer, message);
        } catch (MessagingException wrong) {
            throw new MailPreparationException(wrong);
        }
        mail.sender().send(message);
    }

    private void write(Answer answer, MimeMessage message) throws MessagingException {
        Context page = new Context(Locale.ENGLISH);
        page.setVariable("page", answer);
        message.setFrom(LetterWriter.address(from.from(settings), say("leanout")));
        message.setRecipient(MimeMessage.RecipientType.TO, LetterWriter.address(answer.email(), answer.name()));
        message.setSubject(LetterWriter.oneLine(say("mail.answer.subject", answer.title())), "UTF-8");
        message.setText(templates.process("notification/mail/answer.txt", page), "UTF-8");
        String answered = LetterWriter.oneLine(answer.messageId());
        message.setHeader("In-Reply-To", answered);
        message.setHeader("References", answered);
        message.setHeader("Auto-Submitted", "auto-replied");
        message.setHeader("X-Auto-Response-Suppress", "All");
    }

    private String say(String code, Object... arguments) {
        return messages.getMessage(code, arguments, Locale.ENGLISH);
    }
}
