package org.leanout.value;

import java.util.List;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Each side agrees to the plan for itself; IT also records that somebody of the partner did. */
@Controller
@RequestMapping("/partners/{partner}/value")
@OpenTo(Who.OWNER)
class AgreementController {

    private final ValuePlans plans;
    private final ValueQueries queries;
    private final PartnerPeople people;
    private final Today today;

    AgreementController(ValuePlans plans, ValueQueries queries, PartnerPeople people, Today today) {
        this.plans = plans;
        this.queries = queries;
        this.people = people;
        this.today = today;
    }

    @PostMapping("/agreement")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(PartnerAccess access, @RequestParam Integer edition, RedirectAttributes redirect) {
        plans.agree(access, edition);
        return agreed(access, redirect);
    }

    @GetMapping("/consent")
    String blank(PartnerAccess access, Model model) {
        int edition = queries.plan(access).orElseThrow(NotFound::new).edition();
        model.addAttribute("form", new ConsentForm(edition, null, today.date()));
        return form(access, model);
    }

    @PostMapping("/consent")
    String consent(
            PartnerAccess access,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> plans.consent(access, form))) return form(access, model);
        return agreed(access, redirect);
    }

    private String form(PartnerAccess access, Model model) {
        model.addAttribute("plan", queries.plan(access).orElseThrow(NotFound::new));
        model.addAttribute(
                "people", people.choices(access.partnerId(), List.of()).contacts());
        return "value/consent";
    }

    private static String agreed(PartnerAccess access, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", "plan.agreed");
        return "redirect:" + access.path() + "/value";
    }
}
