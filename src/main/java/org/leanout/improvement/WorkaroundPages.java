package org.leanout.improvement;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one workaround, also when a time on it is refused: what was typed there stays. */
@Component
class WorkaroundPages {

    private final WorkaroundQueries queries;
    private final Histories histories;
    private final Today today;

    WorkaroundPages(WorkaroundQueries queries, Histories histories, Today today) {
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    /** The name of the view, with all in the model that it shows. */
    String show(PartnerAccess access, UUID id, @Nullable String after, Model model) {
        var workaround = find(access, id);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        var mendings = queries.mendings(access, id, after);
        var page = WorkaroundPage.of(access, workaround, mendings, after == null, history, today.date());
        model.addAttribute("page", page);
        if (!model.containsAttribute("form")) model.addAttribute("form", MendingForm.blank(Ids.next(), today.date()));
        return "improvement/workaround";
    }

    WorkaroundPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
