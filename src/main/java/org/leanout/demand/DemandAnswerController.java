package org.leanout.demand;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
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

/** Whether that is what was agreed on: one click, or a form to say what was, or to speak for somebody. */
@Controller
@RequestMapping("/partners/{partner}/demands/{id}/answer")
@OpenTo({Who.OWNER, Who.PARTNER})
class DemandAnswerController {

    private final Demands demands;
    private final DemandPages pages;
    private final Today today;

    DemandAnswerController(Demands demands, DemandPages pages, Today today) {
        this.demands = demands;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new AnswerForm(null, null, null, null, today.date()));
        return form(access, id, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> demands.answer(access, id, form))) return form(access, id, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "demand.answered" : "demand.onBehalf");
        return "redirect:" + access.path() + "/demands/" + id;
    }

    /** With what was agreed on as it stands now. */
    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("demand", pages.find(access, id));
        pages.offerPeople(access, List.of(), model);
        return "demand/answer";
    }
}
