package org.leanout.reply;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Duration;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leanout.door.SideDoor;
import org.leanout.maturity.Assessments;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.stereotype.Component;

/**
 * Reads the mailbox. A mail that became a comment is deleted; any other is put aside, and the log says why, but neither
 * what it says nor from whom it is.
 */
@Component
class MailReader {

    private static final Logger LOG = LoggerFactory.getLogger(MailReader.class);

    private static final int MOST = 50;

    /** So long somebody can answer what they were told; a mailbox that is read by others later is no way in. */
    static final Duration ANSWERABLE = Duration.ofDays(30);

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final InboundSettings settings;
    private final SslBundles bundles;
    private final ReplyToken tokens;
    private final ReplyQueries queries;
    private final Replies replies;
    private final SideDoor door;
    private final Assessments assessments;
    private final Today today;

    /** Twice a minute is too often to say the same. */
    private volatile boolean away;

    MailReader(
            InboundSettings settings,
            SslBundles bundles,
            ReplyToken tokens,
            ReplyQueries queries,
            Replies replies,
            SideDoor door,
            Assessments assessments,
            Today today) {
        this.settings = settings;
        this.bundles = bundles;
        this.tokens = tokens;
        this.queries = queries;
        this.replies = replies;
        this.door = door;
        this.assessments = assessments;
        this.today = today;
    }

    void read() {
        if (!settings.isOn()) return;
        try (Mailbox mailbox = Mailbox.open(settings, bundles)) {
            for (Message mail : mailbox.messages(MOST)) settle(mailbox, mail);
            if (away) LOG.info("The mailbox {} can be read again.", settings);
            away = false;
        } catch (MessagingException closed) {
            if (!away) LOG.warn("The mailbox {} cannot be read: {}", settings, closed.getMessage());
            away = true;
        }
    }

    /** A mail that cannot be dealt with now, since the database or the mail server is away, stays for a day. */
    private void settle(Mailbox mailbox, Message mail) throws MessagingException {
        try {
            Arrived arrived = Arrived.of(mail, settings.largest().toBytes());
            Optional<String> why = deal(arrived);
            if (why.isEmpty()) mailbox.delete(mail);
            else mailbox.putAside(mail);
            why.ifPresent(reason -> LOG.info("A mail became no comment: {}", reason));
        } catch (IOException unreadable) {
            LOG.info("A mail became no comment: it cannot be read");
            mailbox.putAside(mail);
        } catch (RuntimeException failure) {
            boolean old = isOld(mail);
            LOG.warn(
                    "A mail could not be dealt with, and is {}: {}",
                    old ? "put aside" : "tried again",
                    failure.toString());
            if (old) mailbox.putAside(mail);
        }
    }

    private boolean isOld(Message mail) throws MessagingException {
        Date arrived = mail.getReceivedDate();
        return arrived != null && arrived.toInstant().isBefore(today.now().minus(PATIENCE));
    }

    /** Answers why it became no comment, if so. */
    private Optional<String> deal(Arrived mail) {
        if (mail.automatic()) return Optional.of("a program wrote it");
        Optional<ReplyQueries.Answerable> entry = mail.to().stream()
                .flatMap(address -> token(address).flatMap(tokens::read).stream())
                .flatMap(id -> queries.find(id).stream())
                .findFirst();
        if (entry.isEmpty()) return Optional.of("it answers nothing that is there");
        if (!entry.get().email().equalsIgnoreCase(mail.from()))
            return Optional.of("it does not come from the address of whom it answers for");
        try {
            take(entry.get(), mail);
            return Optional.empty();
        } catch (Refused why) {
            replies.giveBack(entry.get(), mail, why);
            return Optional.of(Objects.requireNonNull(why.getCodes())[0]);
        }
    }

    private void take(ReplyQueries.Answerable entry, Arrived mail) {
        if (entry.toldAt().isBefore(today.now().minus(ANSWERABLE))) throw new Refused("refused.reply.expired");
        if (mail.tooLarge())
            throw new Refused("refused.reply.large", settings.largest().toMegabytes());
        if (mail.text().isBlank()) throw new Refused("refused.reply.empty");
        if (replies.areTooMany(entry)) throw new Refused("refused.reply.many");
        PartnerAccess access =
                door.access(entry.accountId(), entry.slug()).orElseThrow(() -> new Refused("refused.reply.access"));
        try {
            door.act(access, me -> replies.take(me, entry, mail));
        } catch (NotFound gone) {
            throw new Refused("refused.reply.gone");
        }
        assessments.renew(entry.partnerId());
    }

    /** What stands between the + and the @, if the mailbox is ours. */
    private Optional<String> token(String address) {
        String[] ours = settings.addressParts();
        String given = address.toLowerCase(Locale.ROOT);
        String start = ours[0].toLowerCase(Locale.ROOT) + "+";
        String end = "@" + ours[1].toLowerCase(Locale.ROOT);
        if (!given.startsWith(start) || !given.endsWith(end) || given.length() < start.length() + end.length())
            return Optional.empty();
        return Optional.of(given.substring(start.length(), given.length() - end.length()));
    }
}
