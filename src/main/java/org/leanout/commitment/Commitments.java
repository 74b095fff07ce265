package org.leanout.commitment;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Recall;
import org.leanout.notification.Settled;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What IT and the partners promised each other. */
@Service
@Transactional
public class Commitments {

    private final CommitmentRepository commitments;
    private final DueDayRepository days;
    private final CommitmentQueries queries;
    private final PartnerPeople people;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Commitments(
            CommitmentRepository commitments,
            DueDayRepository days,
            CommitmentQueries queries,
            PartnerPeople people,
            Once once,
            Today today,
            ApplicationEventPublisher events) {
        this.commitments = commitments;
        this.days = days;
        this.queries = queries;
        this.people = people;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** Notes a promise; sent twice, notes it once. One of the partner's people notes their own. */
    public UUID note(PartnerAccess access, CommitmentForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (commitments.existsById(new PartnerKey(access.partnerId(), id))) return id;
        CommitmentForm said = access.isPerson() ? form.by(access.contactId()) : form;
        people.mustExist(access.partnerId(), said.contacts(), said.colleagues());
        if (said.originId() != null) queries.origin(access, said.originId()).orElseThrow(NotFound::new);
        return commitments.save(new Commitment(access, id, said, today)).id();
    }

    public void change(PartnerAccess access, UUID id, CommitmentForm form) {
        access.mustNotBeArchived();
        people.mustExist(access.partnerId(), form.contacts(), form.colleagues());
        Commitment commitment = find(access, id);
        boolean waits = days.existsByPartnerIdAndCommitmentIdAndAnswerIsNull(access.partnerId(), id);
        if (waits && !commitment.isDueOn(form.dueOn())) throw Refused.at("dueOn", "refused.dueDay.first");
        commitment.change(form, today.date());
    }

    public void keep(PartnerAccess access, UUID id, LocalDate day) {
        access.mustNotBeArchived();
        find(access, id).keep(access, day, today.date());
        settled(access, id);
    }

    public void drop(PartnerAccess access, UUID id, @Nullable String because) {
        access.mustNotBeArchived();
        find(access, id).drop(access, because, today.date());
        settled(access, id);
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        access.mustBeSettled(id);
        find(access, id).remove(today);
        events.publishEvent(new Recall(access.partnerId(), id));
    }

    /** Nobody has to be reminded of that day any more, or to answer to another one. */
    private void settled(PartnerAccess access, UUID id) {
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.PROMISE_DUE, NoticeKind.DUE_DAY_PROPOSED));
    }

    private Commitment find(PartnerAccess access, UUID id) {
        return commitments.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
