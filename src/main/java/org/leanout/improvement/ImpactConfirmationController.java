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

/** Whether what was told of an impact is so: one click, or a form to see it otherwise or to speak for somebody. */
@Controller
@RequestMapping("/partners/{partner}/impacts/{id}/confirmation")
@OpenTo({Who.OWNER, Who.PARTNER})
class ImpactConfirmationController {

    private final Impacts impacts;
    private final ImpactQueries queries;
    private final ConfirmationPages pages;
    private final Today today;

    ImpactConfirmationController(Impacts impacts, ImpactQueries queries, ConfirmationPages pages, Today today) {
        this.impacts = impacts;
        this.queries = queries;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        var impact = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("form", impact.asking(today.date()));
        return pages.form(access, impact, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImpactAnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> impacts.answer(access, id, form)))
            return pages.form(access, queries.find(access, id).orElseThrow(NotFound::new), model);
        redirect.addFlashAttribute("done", access.isPerson() ? "impact.answered" : "impact.onBehalf");
        return "redirect:" + access.path() + "/impacts/" + id;
    }
}
