package org.leanout.value;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
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

/** Both sides looked at the plan again: either records it, and the partner confirms what IT recorded. */
@Controller
@RequestMapping("/partners/{partner}/value")
@OpenTo({Who.OWNER, Who.PARTNER})
class ReviewController {

    private final ValuePlans plans;
    private final PlanLineQueries lines;
    private final PartnerPeople people;
    private final Today today;

    ReviewController(ValuePlans plans, PlanLineQueries lines, PartnerPeople people, Today today) {
        this.plans = plans;
        this.lines = lines;
        this.people = people;
        this.today = today;
    }

    @GetMapping("/review")
    String blank(PartnerAccess access, Model model) {
        List<PlanLineRow> standing = lines.lines(access);
        model.addAttribute("form", ReviewForm.blank(Ids.next(), today.date(), standing));
        return form(access, standing, model);
    }

    @PostMapping("/review")
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> plans.review(access, form)))
            return form(access, lines.lines(access), model);
        redirect.addFlashAttribute("done", "plan.reviewed");
        return "redirect:" + access.path() + "/value";
    }

    @PostMapping("/confirmation")
    @OpenTo(Who.PARTNER)
    String confirm(PartnerAccess access, @RequestParam UUID review, RedirectAttributes redirect) {
        plans.confirmReview(access, review);
        redirect.addFlashAttribute("done", "plan.reviewConfirmed");
        return "redirect:" + access.path() + "/value";
    }

    /** The lines by id: of one that is gone meanwhile, nothing can be noted. */
    private String form(PartnerAccess access, List<PlanLineRow> standing, Model model) {
        model.addAttribute("lines", standing.stream().collect(Collectors.toMap(PlanLineRow::id, Function.identity())));
        if (access.isIt())
            model.addAttribute(
                    "people", people.choices(access.partnerId(), List.of()).contacts());
        return "value/review";
    }
}
