package org.leanout.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.link.LinkPost;
import org.leanout.link.Links;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.context.Context;

/** Mail that carries a link and tells of nothing else: nobody unsubscribes from what they, or an administrator, asked for. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkMail implements LinkPost {

    private final MailSwitch mail;
    private final Outbox outbox;
    private final Links links;
    private final LetterWriter writer;
    private final JdbcClient jdbc;

    LinkMail(MailSwitch mail, Outbox outbox, Links links, LetterWriter writer, JdbcClient jdbc) {
        this.mail = mail;
        this.outbox = outbox;
        this.links = links;
        this.writer = writer;
        this.jdbc = jdbc;
    }

    /**
     * What such a mail says.
     *
     * @param invitation whether the link is for choosing a password
     * @param who made it; nobody for what LeanOut does by itself
     */
    record Content(
            String name,
            String email,
            boolean invitation,
            @Nullable String who) {}

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isThere() {
        return mail.isOn();
    }

    @Override
    public void send(UUID linkId, UUID accountId) {
        outbox.queueLink(accountId, linkId);
    }

    /** Fills the message; answers no if there is nothing to send any more: the link was withdrawn, or its person locked out. */
    boolean write(Outbox.Mail queued, UUID linkId, MimeMessage message) throws MessagingException {
        Optional<Content> content = content(linkId);
        Optional<String> address = content.isEmpty() ? Optional.empty() : links.address(linkId);
        if (address.isEmpty()) return false;
        Context page = new Context(Locale.ENGLISH);
        page.setVariable("page", content.get());
        page.setVariable("link", address.get());
        writer.write(queued.id(), content.get(), page, message);
        return true;
    }

    private Optional<Content> content(UUID linkId) {
        return jdbc.sql("""
                        select r.name, r.email, l.invitation, w.name as who
                          from mailable_link l
                          join mail_person r on r.id = l.account_id
                          left join person w on w.id = l.made_by
                         where l.id = :id
                        """).param("id", linkId).query(Content.class).optional();
    }
}
