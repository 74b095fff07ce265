package org.leanout.demand;

import java.util.List;
import java.util.UUID;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one demand, also when what was agreed on is refused: what was typed there stays. */
@Component
class DemandPages {

    private final DemandQueries queries;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    DemandPages(DemandQueries queries, PartnerPeople people, Histories histories, Today today) {
        this.queries = queries;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    /** The name of the view, with all in the model that it shows. */
    String show(PartnerAccess access, UUID id, Model model) {
        var demand = find(access, id);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute("page", DemandPage.of(access, demand, history, today.date()));
        if (!model.containsAttribute("form")) model.addAttribute("form", demand.agreement(today.date()));
        return "demand/show";
    }

    /** Who can be named; the partner's own people are shown no list. */
    void offerPeople(PartnerAccess access, List<UUID> named, Model model) {
        if (access.isIt())
            model.addAttribute(
                    "people", people.choices(access.partnerId(), named).contacts());
    }

    DemandPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
