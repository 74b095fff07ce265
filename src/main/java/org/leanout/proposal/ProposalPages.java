package org.leanout.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerObjectives;
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
    private final SurroundingsQueries surroundings;
    private final CommentQueries comments;
    private final VersionQueries versions;
    private final Readings readings;
    private final PartnerPeople people;
    private final PartnerObjectives objectives;
    private final Histories histories;
    private final Today today;

    ProposalPages(
            ProposalQueries queries,
            SurroundingsQueries surroundings,
            CommentQueries comments,
            VersionQueries versions,
            Readings readings,
            PartnerPeople people,
            PartnerObjectives objectives,
            Histories histories,
            Today today) {
        this.queries = queries;
        this.surroundings = surroundings;
        this.comments = comments;
        this.versions = versions;
        this.readings = readings;
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
                surroundings.find(access, id),
                comments.list(access, id, before),
                history);
        model.addAttribute("page", page);
        if (page.mayJudgeForThem())
            model.addAttribute(
                    "quotable",
                    page.quotable(people.choices(access.partnerId(), List.of()).contacts()));
        offer(model, "verdict", VerdictForm.blank(Ids.next(), proposal.versions(), proposal.deciderId(), today.date()));
        model.addAttribute("confirming", Ids.next());
        offer(model, "comment", CommentForm.of(Ids.next(), "", null));
        offer(model, "heard", new FeltHeardForm(page.around().felt()));
        offer(model, "seed", SeedForm.blank(Ids.next()));
        offer(model, "attachment", AttachmentForm.blank(Ids.next()));
        offer(model, "withdrawal", new WithdrawalForm(""));
        missed(access, proposal, (VerdictForm) model.getAttribute("verdict"))
                .ifPresent(missed -> model.addAttribute("missed", missed));
        readings.note(access, id, proposal.versions());
        return "proposal/show";
    }

    /** What was sent since the verdict's author read it, if anything was. */
    private Optional<VersionPage> missed(
            PartnerAccess access, ProposalDetails proposal, @Nullable VerdictForm verdict) {
        Integer read = verdict == null ? null : verdict.ofVersion();
        if (read == null || read >= proposal.versions()) return Optional.empty();
        List<VersionText> both = versions.find(access, proposal.id(), proposal.versions(), read);
        if (both.size() < 2) return Optional.empty();
        return Optional.of(new VersionPage(access, proposal.id(), both.get(1), both.get(0), List.of()));
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

    /** The same form, for the next version of what was sent already. */
    String revision(PartnerAccess access, ProposalForm form, Model model) {
        model.addAttribute("revision", true);
        return form(access, form, model);
    }

    /** The form with what the proposal says: to put a draft better, or to write the next version. */
    String edit(PartnerAccess access, UUID id, Model model) {
        ProposalDetails details = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("form", details.form());
        return details.versions() == 0 ? form(access, details.form(), model) : revision(access, details.form(), model);
    }

    /** What the proposal says, as a form. */
    ProposalForm filled(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new).form();
    }
}
