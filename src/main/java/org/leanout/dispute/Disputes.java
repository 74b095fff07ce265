package org.leanout.dispute;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.Filing;
import org.leanout.maturity.Ledgers;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said not to be right, and how it ends. */
@Service
@Transactional
public class Disputes {

    private final DisputeRepository disputes;
    private final Ledgers ledgers;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Disputes(DisputeRepository disputes, Ledgers ledgers, Once once, Today today, ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.ledgers = ledgers;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** Raises one on a record that counts; sent twice, raises it once. */
    public UUID raise(PartnerAccess access, DisputeForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(form.record());
        if (disputes.existsById(new PartnerKey(access.partnerId(), id))) return id;
        Filing filing = filing(access, form.record());
        disputes.findByPartnerIdAndRecordId(access.partnerId(), form.record())
                .forEach(earlier -> earlier.mustAllowAnother(access));
        Dispute dispute = disputes.save(new Dispute(access, id, filing, form.reason(), today));
        events.publishEvent(dispute.notice(NoticeKind.DISPUTE, access, dispute.whoIsAsked()));
        return id;
    }

    /** The record as it is on file today. */
    @Transactional(readOnly = true)
    public Filing filing(PartnerAccess access, UUID recordId) {
        return ledgers.find(access.partnerId(), recordId).orElseThrow(NotFound::new);
    }

    /** @param seen the version that whoever replies has read */
    public void reply(PartnerAccess access, UUID id, @Nullable Integer seen, @Nullable String text) {
        access.mustNotBeArchived();
        Dispute dispute = find(access, id);
        dispute.reply(access, seen, text, today.date());
        events.publishEvent(dispute.notice(NoticeKind.DISPUTE_ANSWERED, access, dispute.whoRaisedIt())
                .saying(text));
    }

    /** @param seen the version that whoever settles it has read */
    public void settle(PartnerAccess access, UUID id, @Nullable Integer seen, Settlement how, @Nullable String words) {
        access.mustNotBeArchived();
        Dispute dispute = find(access, id);
        boolean gone = ledgers.find(access.partnerId(), dispute.recordId()).isEmpty();
        if (gone && how == Settlement.STANDS) throw new Refused("refused.dispute.gone");
        dispute.settle(access, seen, how, words, today.date());
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.DISPUTE, NoticeKind.DISPUTE_ANSWERED));
        events.publishEvent(dispute.notice(
                        NoticeKind.DISPUTE_SETTLED,
                        access,
                        dispute.whoRaisedIt().and(To.caretakers()))
                .as(how)
                .saying(words));
    }

    private Dispute find(PartnerAccess access, UUID id) {
        return disputes.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
