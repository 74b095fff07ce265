package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends the next version of a proposal, and shows what a version changed. */
@Controller
@RequestMapping("/partners/{partner}/proposals/{proposal}/versions")
class VersionController {

    private final Proposals proposals;
    private final VersionQueries queries;
    private final ProposalPages pages;
    private final Histories histories;

    VersionController(Proposals proposals, VersionQueries queries, ProposalPages pages, Histories histories) {
        this.proposals = proposals;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
    }

    /** Beside the version {@code since}; beside the one before, unless another is named; one by itself beside itself. */
    @GetMapping("/{number}")
    @OpenTo(Who.EVERYBODY)
    String show(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @PathVariable int number,
            @RequestParam @Nullable Integer since,
            Model model) {
        int from = since == null ? number - 1 : since;
        List<VersionText> found = queries.find(access, proposal, number, from);
        if (found.isEmpty() || found.get(found.size() - 1).number() != number) throw new NotFound();
        VersionText before = found.size() == 2 ? found.get(0) : null;
        VersionText version = found.get(found.size() - 1);
        model.addAttribute("page", new VersionPage(access, proposal, version, before, queries.list(access, proposal)));
        return "proposal/version";
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> proposals.revise(access, proposal, form))) {
            var key = new PartnerKey(access.partnerId(), proposal);
            model.addAttribute("changes", histories.since(key, form.version()));
            return pages.revision(access, form, model);
        }
        redirect.addFlashAttribute("done", "proposal.revised");
        return "redirect:" + access.path() + "/proposals/" + proposal;
    }
}
