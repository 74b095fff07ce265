package org.leanout.demand;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmations;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Work that the partners want of IT. */
@Service
@Transactional
public class Demands {

    private final DemandRepository demands;
    private final DemandQueries queries;
    private final PartnerPeople people;
    private final Voices voices;
    private final Confirmations confirmations;
    private final Once once;
    private final Today today;

    Demands(
            DemandRepository demands,
            DemandQueries queries,
            PartnerPeople people,
            Voices voices,
            Confirmations confirmations,
            Once once,
            Today today) {
        this.demands = demands;
        this.queries = queries;
        this.people = people;
        this.voices = voices;
        this.confirmations = confirmations;
        this.once = once;
        this.today = today;
    }

    /** Notes a demand; sent twice, notes it once. What came of a proposal already is answered, and not noted again. */
    public UUID note(PartnerAccess access, DemandForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(form.proposalId() == null ? id : form.proposalId());
        if (demands.existsById(new PartnerKey(access.partnerId(), id))) return id;
        var known = queries.ofProposal(access, form.proposalId());
        if (known.isPresent()) return known.get();
        people.mustExist(access.partnerId(), form.contacts(), List.of());
        mustHaveArisen(access, form);
        return demands.save(new Demand(access.partnerId(), id, form, access.me(), today))
                .id();
    }

    /** What it comes of is on file, and one thing at most. */
    private void mustHaveArisen(PartnerAccess access, DemandForm form) {
        if (form.requestId() != null && form.proposalId() != null) throw new NotFound();
        if (form.requestId() != null) queries.request(access, form.requestId()).orElseThrow(NotFound::new);
        if (form.proposalId() != null)
            queries.proposal(access, form.proposalId()).orElseThrow(NotFound::new);
    }

    public void change(PartnerAccess access, UUID id, DemandForm form) {
        people.mustExist(access.partnerId(), form.contacts(), List.of());
        toChange(access, id).change(form);
    }

    /** IT writes down what was agreed on. */
    public void agree(PartnerAccess access, UUID id, AgreementForm form) {
        confirmations.follow(access, toChange(access, id), demand -> demand.agree(form, today.date()));
    }

    /** Whether that is what was agreed on: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answer(PartnerAccess access, UUID id, AnswerForm form) {
        confirmations.follow(
                access,
                toChange(access, id),
                demand -> demand.answer(voices.of(access, form.contactId(), form.saidOn()), form));
    }

    public void drop(PartnerAccess access, UUID id, @Nullable String because) {
        toChange(access, id).drop(because, today.date());
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustBeSettled(id);
        toChange(access, id).remove(today);
    }

    private Demand toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return demands.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
