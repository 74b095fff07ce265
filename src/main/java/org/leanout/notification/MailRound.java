package org.leanout.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a few mails to the mail server, in one transaction that holds their rows: no other sender takes them meanwhile,
 * and only what the server took is done. Whatever cuts it off after that leaves rows whose mail is sent once more, under
 * the same Message-ID.
 */
@Component
@Transactional
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);

    /** As many as a cut may send twice. */
    static final int SIZE = 20;

    private final Outbox outbox;
    private final LetterQueries letters;
    private final LetterWriter writer;
    private final LinkMail linkMail;

    MailRound(Outbox outbox, LetterQueries letters, LetterWriter writer, LinkMail linkMail) {
        this.outbox = outbox;
        this.letters = letters;
        this.writer = writer;
        this.linkMail = linkMail;
    }

    /** A mail as it is handed over; one that carries a link is no letter. */
    private record Written(List<UUID> mailIds, @Nullable Letter letter, MimeMessage message) {}

    /** Gives up what nobody could be sent for days, and queues the digests of those whose morning has come. */
    void prepare() {
        int old = outbox.giveUp();
        if (old > 0)
            LOG.warn("{} mails could not be sent for {} days, and are given up.", old, Outbox.PATIENCE.toDays());
        outbox.queueDigests();
    }

    /** Whether there may be more to send now. */
    boolean send(JavaMailSender server) {
        List<Outbox.Mail> taken = outbox.take(SIZE);
        if (taken.isEmpty()) return false;
        List<UUID> unsent = new ArrayList<>();
        List<Written> written = write(letters.of(taken), server, unsent);
        written.addAll(writeLinks(taken, server, unsent));
        try {
            Set<MimeMessage> refused =
                    hand(written.stream().map(Written::message).toList(), server);
            written.stream()
                    .filter(it -> refused.contains(it.message()))
                    .map(Written::mailIds)
                    .forEach(unsent::addAll);
            settle(
                    taken,
                    written.stream()
                            .flatMap(it -> Stream.ofNullable(it.letter()))
                            .toList(),
                    unsent);
            return true;
        } catch (NoServer cause) {
            LOG.warn(
                    "The mail server cannot be reached, and {} mails wait: {}",
                    outbox.postponeAll(),
                    cause.getMessage());
            return false;
        }
    }

    private List<Written> write(List<Letter> all, JavaMailSender server, List<UUID> unwritable) {
        List<Written> written = new ArrayList<>();
        for (Letter letter : all) {
            MimeMessage message = server.createMimeMessage();
            try {
                writer.write(letter, message);
                written.add(new Written(letter.mails(), letter, message));
            } catch (MessagingException wrong) {
                LOG.warn("The mail {} cannot be written: {}", letter.id(), wrong.getMessage());
                unwritable.addAll(letter.mails());
            }
        }
        return written;
    }

    /** One whose link is good for nothing any more is left out, and so is done. */
    private List<Written> writeLinks(List<Outbox.Mail> taken, JavaMailSender server, List<UUID> unwritable) {
        List<Written> written = new ArrayList<>();
        for (Outbox.Mail mail : taken) {
            UUID link = mail.linkId();
            if (link == null) continue;
            MimeMessage message = server.createMimeMessage();
            try {
                if (linkMail.write(mail, link, message)) written.add(new Written(List.of(mail.id()), null, message));
            } catch (MessagingException wrong) {
                LOG.warn("The mail {} cannot be written: {}", mail.id(), wrong.getMessage());
                unwritable.add(mail.id());
            }
        }
        return written;
    }

    /** Answers the messages that the server did not take. */
    private static Set<MimeMessage> hand(List<MimeMessage> messages, JavaMailSender server) throws NoServer {
        if (messages.isEmpty()) return Set.of();
        try {
            server.send(messages.toArray(MimeMessage[]::new));
            return Set.of();
        } catch (MailAuthenticationException refused) {
            throw new NoServer(refused);
        } catch (MailSendException partly) {
            Map<Object, Exception> refused = partly.getFailedMessages();
            // A cause of its own has what befell the connection; then nothing that it was needed for was taken.
            if (partly.getCause() != null && refused.size() == messages.size()) throw new NoServer(partly);
            refused.values().forEach(why -> LOG.warn("A mail was not taken: {}", why.getMessage()));
            return refused.keySet().stream().map(MimeMessage.class::cast).collect(Collectors.toSet());
        }
    }

    /** What was taken is done, and so is what had nothing to say any more; the rest is tried later. */
    private void settle(List<Outbox.Mail> taken, Collection<Letter> written, Collection<UUID> unsent) {
        taken.stream().filter(mail -> unsent.contains(mail.id())).forEach(outbox::postpone);
        outbox.remove(taken.stream().filter(mail -> !unsent.contains(mail.id())).toList());
        written.stream()
                .filter(letter -> letter.digest() && !unsent.containsAll(letter.mails()))
                .forEach(letters::countAsTold);
    }

    /** The mail server cannot be reached, or does not let us in. */
    private static class NoServer extends Exception {

        private static final long serialVersionUID = 1L;

        NoServer(Exception cause) {
            super(cause.getMessage(), cause);
        }
    }
}
