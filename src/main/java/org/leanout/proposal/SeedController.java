package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes what a proposal led to. */
@Controller
@OpenTo(Who.OWNER)
@RequestMapping("/partners/{partner}/proposals/{proposal}/seeds")
class SeedController {

    private final Seeds seeds;
    private final ProposalPages pages;

    SeedController(Seeds seeds, ProposalPages pages) {
        this.seeds = seeds;
        this.pages = pages;
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("seed") SeedForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> seeds.note(access, proposal, form))) return pages.show(access, proposal, model);
        redirect.addFlashAttribute("done", "seed.noted");
        return "redirect:" + CommentController.path(access, proposal) + "#seeds";
    }

    @PostMapping("/{id}/removal")
    String delete(
            PartnerAccess access, @PathVariable UUID proposal, @PathVariable UUID id, RedirectAttributes redirect) {
        seeds.remove(access, proposal, id);
        redirect.addFlashAttribute("done", "seed.removed");
        return "redirect:" + CommentController.path(access, proposal) + "#seeds";
    }
}
