package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether an impact is so: one click to confirm it, a form to see it otherwise or to speak for somebody. */
@Controller
@RequestMapping("/partners/{partner}/improvements/{id}/confirmation")
@OpenTo({Who.OWNER, Who.PARTNER})
class ImprovementConfirmationController {

    private final Improvements improvements;
    private final ImprovementQueries queries;
    private final ConfirmationPages pages;
    private final Today today;

    ImprovementConfirmationController(
            Improvements improvements, ImprovementQueries queries, ConfirmationPages pages, Today today) {
        this.improvements = improvements;
        this.queries = queries;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        var improvement = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("form", improvement.asking(today.date()));
        return pages.form(access, improvement, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImpactAnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> improvements.answer(access, id, form)))
            return pages.form(access, queries.find(access, id).orElseThrow(NotFound::new), model);
        redirect.addFlashAttribute("done", access.isPerson() ? "impact.answered" : "impact.onBehalf");
        return "redirect:" + access.path() + "/improvements/" + id;
    }
}
