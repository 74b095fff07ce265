package org.leanout.dashboard;

import org.leanout.maturity.Explanations;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Shows the page of the partner's own people, with the line in which they tell IT something: as it was typed, or blank. */
@Component
class PartnerHomes {

    private final Explanations explanations;
    private final SignalQueries signals;
    private final OverviewQueries overview;
    private final PartnerHomeQueries queries;

    PartnerHomes(
            Explanations explanations, SignalQueries signals, OverviewQueries overview, PartnerHomeQueries queries) {
        this.explanations = explanations;
        this.signals = signals;
        this.overview = overview;
        this.queries = queries;
    }

    String show(PartnerAccess access, Model model) {
        model.addAttribute("page", page(access));
        if (!model.containsAttribute("telling")) model.addAttribute("telling", TellingForm.blank(Ids.next()));
        return "dashboard/home";
    }

    private PartnerHomePage page(PartnerAccess access) {
        return new PartnerHomePage(
                explanations.of(access.partnerId(), access.isIt()),
                signals.of(access),
                queries.waiting(access),
                queries.promised(access),
                queries.received(access),
                overview.wanted(access));
    }
}
