package org.leanout.commitment;

import java.util.List;
import java.util.UUID;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one promise, also when a day on it is refused: what was typed there stays. */
@Component
class CommitmentPages {

    private final CommitmentQueries queries;
    private final DueDayQueries days;
    private final Histories histories;
    private final Today today;

    CommitmentPages(CommitmentQueries queries, DueDayQueries days, Histories histories, Today today) {
        this.queries = queries;
        this.days = days;
        this.histories = histories;
        this.today = today;
    }

    /** The name of the view, with all in the model that it shows. */
    String show(PartnerAccess access, UUID id, Model model) {
        var commitment = find(access, id);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute("page", CommitmentPage.of(access, commitment, days.of(access, id), history, today.date()));
        if (!model.containsAttribute("fulfilment")) model.addAttribute("fulfilment", new FulfilmentForm(today.date()));
        if (!model.containsAttribute("dueDay")) model.addAttribute("dueDay", new DueDayForm(Ids.next(), null));
        return "commitment/show";
    }

    CommitmentPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
