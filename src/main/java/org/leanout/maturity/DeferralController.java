package org.leanout.maturity;

import jakarta.validation.Valid;
import java.util.Arrays;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.maturity.model.Step;
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

/** "Not now" to a next step, with a reason and a day. */
@Controller
@RequestMapping("/partners/{partner}/steps/{step}/deferral")
@OpenTo(Who.OWNER)
class DeferralController {

    private static final int USUAL_DAYS = 30;

    private final Deferrals deferrals;
    private final Explanations explanations;
    private final Today today;

    DeferralController(Deferrals deferrals, Explanations explanations, Today today) {
        this.deferrals = deferrals;
        this.explanations = explanations;
        this.today = today;
    }

    @GetMapping
    String show(PartnerAccess access, @PathVariable String step, Model model) {
        model.addAttribute("form", new DeferralForm("", today.date().plusDays(USUAL_DAYS)));
        return form(access, kind(step), model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable String step,
            @Valid @ModelAttribute("form") DeferralForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        Step.Kind kind = kind(step);
        if (!Attempt.succeeds(errors, () -> deferrals.putOff(access, kind, form))) return form(access, kind, model);
        redirect.addFlashAttribute("done", "step.putOff");
        return "redirect:" + access.path();
    }

    @PostMapping("/end")
    String end(PartnerAccess access, @PathVariable String step, RedirectAttributes redirect) {
        deferrals.takeUp(access, kind(step));
        redirect.addFlashAttribute("done", "step.takenUp");
        return "redirect:" + access.path();
    }

    /** A step that would help no more today has nothing to be put off. */
    private String form(PartnerAccess access, Step.Kind kind, Model model) {
        StepLine line = explanations.of(access.partnerId(), true).step(kind).orElseThrow(NotFound::new);
        model.addAttribute("step", line);
        return "maturity/deferral";
    }

    private static Step.Kind kind(String step) {
        return Arrays.stream(Step.Kind.values())
                .filter(kind -> kind.name().equals(step))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
