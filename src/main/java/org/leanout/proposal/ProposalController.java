package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
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

@Controller
@RequestMapping("/partners/{partner}/proposals")
class ProposalController {

    private final Proposals proposals;
    private final ProposalQueries queries;
    private final ProposalPages pages;
    private final Histories histories;
    private final Today today;

    ProposalController(
            Proposals proposals, ProposalQueries queries, ProposalPages pages, Histories histories, Today today) {
        this.proposals = proposals;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(
            PartnerAccess access,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam @Nullable String after,
            Model model) {
        var slice = queries.list(access, all, after);
        model.addAttribute(
                "page",
                new ProposalListPage(slice, all, after == null, today.date(), queries.grown(access, today.date())));
        return "proposal/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID after,
            @RequestParam @Nullable UUID replyTo,
            @RequestParam @Nullable Part part,
            @RequestParam(defaultValue = "1") int paragraph,
            @RequestParam @Nullable String quote,
            @RequestParam @Nullable String large,
            Model model) {
        model.addAttribute("large", large != null);
        CommentForm comment = CommentForm.of(Ids.next(), "", null);
        if (replyTo != null) model.addAttribute("comment", comment.to(replyTo));
        else if (part != null) model.addAttribute("comment", comment.on(0, part, paragraph, quote));
        return pages.show(access, id, after, model);
    }

    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(PartnerAccess access, Model model) {
        ProposalForm form = ProposalForm.blank(Ids.next(), today.date());
        model.addAttribute("form", form);
        return pages.form(access, form, model);
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> proposals.draft(access, form))) return pages.form(access, form, model);
        redirect.addFlashAttribute("done", "proposal.drafted");
        return "redirect:" + access.path() + "/proposals/" + form.id();
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        return pages.edit(access, id, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> proposals.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return pages.form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/proposals/" + id;
    }
}
