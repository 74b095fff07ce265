package org.leanout.reply;

import java.time.Duration;
import java.util.Locale;
import org.leanout.notification.AnswerMail;
import org.leanout.notification.Inboxes;
import org.leanout.partner.PartnerAccess;
import org.leanout.proposal.Comments;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what people answer, each mail once: as a comment, or back to them with the reason. */
@Service
@Transactional
class Replies {

    /** More than a person writes; two programs that answer each other end here. */
    private static final int MOST_AN_HOUR = 30;

    private final ReplyQueries queries;
    private final Comments comments;
    private final Inboxes inboxes;
    private final AnswerMail answers;
    private final MessageSource messages;

    Replies(ReplyQueries queries, Comments comments, Inboxes inboxes, AnswerMail answers, MessageSource messages) {
        this.queries = queries;
        this.comments = comments;
        this.inboxes = inboxes;
        this.answers = answers;
        this.messages = messages;
    }

    /** Throws {@link Refused} or {@link NotFound} if it may not be said; then nothing is remembered of the mail. */
    void take(PartnerAccess access, ReplyQueries.Answerable entry, Arrived mail) {
        if (!queries.isFirst(entry.accountId(), mail.digest())) return;
        comments.reply(access, entry.threadId(), entry.recordId(), Secrets.hide(mail.text()), mail.files());
        inboxes.read(access.me(), entry.id());
    }

    /** Sends it back with the reason; whoever sends mail without end gets no more answers. */
    void giveBack(ReplyQueries.Answerable entry, Arrived mail, Refused why) {
        boolean first = queries.isFirst(entry.accountId(), mail.digest());
        if (!first || queries.latestOf(entry.accountId(), Duration.ofHours(1)) > MOST_AN_HOUR) return;
        answers.send(new AnswerMail.Answer(
                entry.email(),
                entry.name(),
                mail.messageId(),
                entry.title(),
                messages.getMessage(why, Locale.ENGLISH),
                Secrets.hide(mail.text())));
    }

    /** Whether somebody has sent as much in the last hour as a person does not. */
    @Transactional(readOnly = true)
    boolean areTooMany(ReplyQueries.Answerable entry) {
        return queries.latestOf(entry.accountId(), Duration.ofHours(1)) >= MOST_AN_HOUR;
    }

    void forgetOld() {
        queries.forgetOld();
    }
}
