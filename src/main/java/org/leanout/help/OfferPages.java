package org.leanout.help;

import java.util.List;
import java.util.UUID;
import org.leanout.account.People.Choice;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one offer, also for the small actions on it: what was typed there stays, when refused. */
@Component
class OfferPages {

    private final OfferQueries queries;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    OfferPages(OfferQueries queries, PartnerPeople people, Histories histories, Today today) {
        this.queries = queries;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    /** The edit form of the offer. */
    OfferForm form(PartnerAccess access, UUID id) {
        return find(access, id).form(today.date());
    }

    /** The name of the view, with all in the model that it shows. */
    String show(PartnerAccess access, UUID id, Model model) {
        OfferPage page = page(access, id);
        model.addAttribute("page", page);
        offer(model, "answer", page.answerForm(today.date()));
        offer(model, "delivery", page.deliveryForm(today.date()));
        offer(model, "thanks", page.thanksForm());
        return "help/offer";
    }

    private OfferPage page(PartnerAccess access, UUID id) {
        var found = find(access, id);
        var contacts = access.mayChange() ? contacts(access) : List.<Choice>of();
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        return OfferPage.of(access, found, contacts, history);
    }

    private static void offer(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) model.addAttribute(name, form);
    }

    private OfferPage.Found find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }

    private List<Choice> contacts(PartnerAccess access) {
        return people.choices(access.partnerId(), List.of()).contacts();
    }
}
