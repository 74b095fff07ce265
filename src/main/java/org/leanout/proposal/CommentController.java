package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/proposals/{proposal}/comments")
@OpenTo({Who.PARTNER, Who.OWNER, Who.MANAGER})
class CommentController {

    private final Comments comments;
    private final CommentQueries queries;
    private final ProposalPages pages;
    private final Histories histories;

    CommentController(Comments comments, CommentQueries queries, ProposalPages pages, Histories histories) {
        this.comments = comments;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("comment") CommentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        var said = new AtomicReference<Comments.Place>();
        if (!Attempt.succeeds(errors, () -> said.set(comments.add(access, proposal, form))))
            return pages.show(access, proposal, model);
        if (!said.get().already())
            return "redirect:" + path(access, proposal) + "#comment-"
                    + said.get().id();
        redirect.addFlashAttribute("done", "comment.already"); // stands on top of the page
        return "redirect:" + path(access, proposal);
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID proposal, @PathVariable UUID id, Model model) {
        Said said = find(access, proposal, id);
        model.addAttribute("comment", said.form());
        return page(access, said, model);
    }

    @PostMapping("/{id}")
    String update(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @PathVariable UUID id,
            @Valid @ModelAttribute("comment") CommentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> comments.change(access, proposal, id, form)))
            return page(access, find(access, proposal, id), model);
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + path(access, proposal);
    }

    private Said find(PartnerAccess access, UUID proposal, UUID id) {
        return queries.find(access, proposal, id).orElseThrow(NotFound::new);
    }

    private String page(PartnerAccess access, Said said, Model model) {
        model.addAttribute("page", said);
        model.addAttribute("versions", said.edited() ? earlier(access, said) : List.of());
        return "proposal/comment";
    }

    /** What it said before, since others could read it. */
    private List<Change> earlier(PartnerAccess access, Said said) {
        return histories.of(new PartnerKey(access.partnerId(), said.id())).stream()
                .filter(change -> "text".equals(change.field()) && !change.at().isBefore(said.openUntil()))
                .toList();
    }

    static String path(PartnerAccess access, UUID proposal) {
        return access.path() + "/proposals/" + proposal;
    }
}
