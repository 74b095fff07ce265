package org.leanout.objective;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
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

/** The partner's word that this is what they want: one click, or a form for better words. */
@Controller
@RequestMapping("/partners/{partner}/objectives/{id}/confirmation")
@OpenTo({Who.OWNER, Who.PARTNER})
class ConfirmationController {

    private final Objectives objectives;
    private final ObjectiveQueries queries;
    private final PartnerPeople people;
    private final Today today;

    ConfirmationController(Objectives objectives, ObjectiveQueries queries, PartnerPeople people, Today today) {
        this.objectives = objectives;
        this.queries = queries;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        var objective = queries.find(access, id).orElseThrow(NotFound::new);
        String wording = access.isPerson() ? objective.statement() : null;
        model.addAttribute("form", new ConfirmationForm(objective.statement(), wording, null, today.date()));
        return form(access, id, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ConfirmationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> objectives.confirm(access, id, form))) return form(access, id, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "objective.confirmed" : "objective.onBehalf");
        return "redirect:" + access.path() + "/objectives/" + id;
    }

    /** With the words as they stand now. */
    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("objective", queries.find(access, id).orElseThrow(NotFound::new));
        if (access.isIt())
            model.addAttribute(
                    "people", people.choices(access.partnerId(), List.of()).contacts());
        return "objective/confirmation";
    }
}
