package org.leanout.priority;

import jakarta.validation.Valid;
import java.util.List;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerObjectives;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one of the partner's people said comes first, as IT heard. */
@Controller
@RequestMapping("/partners/{partner}/priorities/heard")
@OpenTo(Who.OWNER)
class HeardPriorityController {

    private final Priorities priorities;
    private final PriorityQueries queries;
    private final PartnerObjectives objectives;
    private final PartnerPeople people;
    private final Today today;

    HeardPriorityController(
            Priorities priorities,
            PriorityQueries queries,
            PartnerObjectives objectives,
            PartnerPeople people,
            Today today) {
        this.priorities = priorities;
        this.queries = queries;
        this.objectives = objectives;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, Model model) {
        var seen = queries.current(access.partnerId(), false).orElse(null);
        model.addAttribute("form", RankingForm.from(seen, queries.order(access.partnerId(), false), today.date()));
        return form(access, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") RankingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> priorities.hear(access, form))) return form(access, model);
        redirect.addFlashAttribute("done", "priorities.heard");
        return "redirect:" + access.path() + "/priorities";
    }

    private String form(PartnerAccess access, Model model) {
        model.addAttribute("choices", objectives.choices(access.partnerId(), List.of()));
        model.addAttribute("seen", queries.current(access.partnerId(), false).orElse(null));
        model.addAttribute(
                "people", people.choices(access.partnerId(), List.of()).contacts());
        return "priority/heard";
    }
}
