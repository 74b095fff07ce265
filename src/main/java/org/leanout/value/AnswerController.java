package org.leanout.value;

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

/** Whether an outcome is so: one click to confirm it, a form to say what is not so or to speak for somebody. */
@Controller
@RequestMapping("/partners/{partner}/value/outcomes/{id}/answer")
@OpenTo({Who.OWNER, Who.PARTNER})
class AnswerController {

    private final Outcomes outcomes;
    private final ValueQueries queries;
    private final PartnerPeople people;
    private final Today today;

    AnswerController(Outcomes outcomes, ValueQueries queries, PartnerPeople people, Today today) {
        this.outcomes = outcomes;
        this.queries = queries;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        var outcome = queries.outcome(access, id).orElseThrow(NotFound::new);
        var usual = access.isPerson() ? OutcomeAnswer.NOT_SO : OutcomeAnswer.CONFIRMED;
        model.addAttribute("form", new AnswerForm(outcome.version(), usual, null, null, today.date()));
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
        if (!Attempt.succeeds(errors, () -> outcomes.answer(access, id, form))) return form(access, id, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "outcome.answered" : "outcome.onBehalf");
        return "redirect:" + access.path() + "/value/outcomes/" + id;
    }

    /** With the outcome as it stands now. */
    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("outcome", queries.outcome(access, id).orElseThrow(NotFound::new));
        if (access.isIt())
            model.addAttribute(
                    "people", people.choices(access.partnerId(), List.of()).contacts());
        return "value/answer";
    }
}
