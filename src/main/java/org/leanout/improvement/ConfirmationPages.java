package org.leanout.improvement;

import java.util.List;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form with which one of the partner's people sees an impact otherwise, or IT speaks for one of them. */
@Component
class ConfirmationPages {

    private final PartnerPeople people;

    ConfirmationPages(PartnerPeople people) {
        this.people = people;
    }

    /** With the impact as it stands now. */
    String form(PartnerAccess access, Asked asked, Model model) {
        model.addAttribute("asked", asked);
        offerVoices(access, model);
        return "improvement/confirmation";
    }

    /** In whose name IT can speak; the partner's own people are shown no list. */
    void offerVoices(PartnerAccess access, Model model) {
        if (access.isIt())
            model.addAttribute(
                    "people", people.choices(access.partnerId(), List.of()).contacts());
    }
}
