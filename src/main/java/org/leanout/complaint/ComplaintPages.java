package org.leanout.complaint;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together the page of one complaint, also when what was done about it is refused: what was typed there stays. */
@Component
class ComplaintPages {

    private final ComplaintQueries queries;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    ComplaintPages(ComplaintQueries queries, PartnerPeople people, Histories histories, Today today) {
        this.queries = queries;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    /** The name of the view, with all in the model that it shows. */
    String show(PartnerAccess access, UUID id, Model model) {
        var complaint = find(access, id);
        var steps = queries.steps(access, id);
        var colleagues = access.mayChange() && complaint.isOpen() ? colleagues(access, complaint) : List.<Choice>of();
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        var page = ComplaintPage.of(access, complaint, steps, colleagues, history, today.date());
        model.addAttribute("page", page);
        if (!model.containsAttribute("form")) model.addAttribute("form", new RemedyForm(Ids.next(), "", today.date()));
        return "complaint/show";
    }

    private List<Choice> colleagues(PartnerAccess access, ComplaintPage.Details complaint) {
        List<UUID> named = Stream.ofNullable(complaint.ownerId()).toList();
        return people.choices(access.partnerId(), named).colleagues();
    }

    /** The form to say whether it is settled, under what was done about it. */
    String answer(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("steps", queries.steps(access, id));
        return ask(access, id, "complaint/answer", model);
    }

    /** A form about the complaint, in which IT may speak for one of the partner's people. */
    String ask(PartnerAccess access, UUID id, String view, Model model) {
        model.addAttribute("complaint", find(access, id));
        offerPeople(access, List.of(), model);
        return view;
    }

    /** Who can be named; the partner's own people are shown no list. */
    void offerPeople(PartnerAccess access, List<@Nullable UUID> named, Model model) {
        List<UUID> known = named.stream().flatMap(Stream::ofNullable).toList();
        if (access.isIt()) model.addAttribute("people", people.choices(access.partnerId(), known));
    }

    ComplaintPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
