package org.leanout.bypass;

import java.util.List;
import java.util.UUID;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one bypass, also when its lesson is refused: what was typed there stays. */
@Component
class BypassPages {

    private final BypassQueries queries;
    private final Histories histories;
    private final Today today;

    BypassPages(BypassQueries queries, Histories histories, Today today) {
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    /** The name of the view, with all in the model that it shows. */
    String show(PartnerAccess access, UUID id, Model model) {
        var bypass = find(access, id);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute("page", BypassPage.of(access, bypass, history, today.date()));
        if (!model.containsAttribute("form")) model.addAttribute("form", bypass.lesson());
        return "bypass/show";
    }

    BypassPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
