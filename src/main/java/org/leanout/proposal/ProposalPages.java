package org.leanout.proposal;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Shows the pages that several actions come back to, with the forms on them: as they were typed, or blank. */
@Component
class ProposalPages {

    private final ProposalQueries queries;
    private final CommentQueries comments;
    private final PartnerPeople people;
    private final ServedObjectives objectives;
    private final Histories histories;
    private final Today today;

    ProposalPages(
            ProposalQueries queries,
            CommentQueries comments,
            PartnerPeople people,
            ServedObjectives objectives,
            Histories histories,
            Today today) {
        this.queries = queries;
        this.comments = comments;
        this.people = people;
        this.objectives = objectives;
        this.histories = histories;
        this.today = today;
    }

    String show(PartnerAccess access, UUID id, Model model) {
        return show(access, id, null, model);
    }

    String show(PartnerAccess access, UUID id, @Nullable UUID before, Model model) {
        var proposal = queries.find(access, id).orElseThrow(NotFound::new);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        var page = new ProposalPage(
                access,
                today.date(),
                proposal,
                queries.verdicts(access, id),
                comments.list(access, id, before),
                history);
        model.addAttribute("page", page);
        if (page.mayJudgeForThem()) model.addAttribute("people", people.choices(access.partnerId(), List.of()));
        offer(model, "verdict", VerdictForm.blank(Ids.next(), proposal.deciderId(), today.date()));
        offer(model, "comment", CommentForm.blank(Ids.next()));
        offer(model, "withdrawal", new WithdrawalForm(""));
        return "proposal/show";
    }

    private static void offer(Model model, String name, Object blank) {
        if (!model.containsAttribute(name)) model.addAttribute(name, blank);
    }

    /** The form to write in, with the partner's people and objectives to choose from. */
    String form(PartnerAccess access, ProposalForm form, Model model) {
        model.addAttribute("people", people.choices(access.partnerId(), form.everybody()));
        model.addAttribute("objectives", objectives.choices(access.partnerId(), form.objectives()));
        return "proposal/form";
    }

    /** What the proposal says, as a form. */
    ProposalForm filled(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new).form();
    }
}
