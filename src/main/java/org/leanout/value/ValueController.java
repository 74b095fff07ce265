package org.leanout.value;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerObjectives;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.PartnerKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The joint value plan, of which a partner has one at most, above the outcomes. */
@Controller
@RequestMapping("/partners/{partner}/value")
class ValueController {

    private final ValuePlans plans;
    private final ValueQueries queries;
    private final PlanLineQueries lines;
    private final PartnerObjectives objectives;
    private final PartnerPeople people;
    private final Histories histories;

    ValueController(
            ValuePlans plans,
            ValueQueries queries,
            PlanLineQueries lines,
            PartnerObjectives objectives,
            PartnerPeople people,
            Histories histories) {
        this.plans = plans;
        this.queries = queries;
        this.lines = lines;
        this.objectives = objectives;
        this.people = people;
        this.histories = histories;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        model.addAttribute("page", page(access, after));
        return "value/show";
    }

    private ValuePage page(PartnerAccess access, @Nullable String after) {
        Optional<ValuePage.Plan> plan = queries.plan(access);
        return ValuePage.of(
                access,
                plan.orElse(null),
                plan.map(known -> lines.lines(access)).orElse(List.of()),
                plan.map(known -> queries.said(access, known.id())).orElse(List.of()),
                queries.outcomes(access, after),
                after == null,
                plan.map(known -> history(access, known)).orElse(List.of()));
    }

    private List<Change> history(PartnerAccess access, ValuePage.Plan plan) {
        return access.isIt() ? histories.of(new PartnerKey(access.partnerId(), plan.id())) : List.of();
    }

    /** The form of a new plan, or of the one there is. */
    @GetMapping("/plan")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, Model model) {
        PlanForm form = planned(access);
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    private PlanForm planned(PartnerAccess access) {
        return queries.plan(access)
                .map(plan -> plan.form(lines.lines(access)))
                .orElseGet(() -> PlanForm.blank(Ids.next()));
    }

    @PostMapping("/plan")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> plans.write(access, form))) {
            queries.plan(access)
                    .ifPresent(plan -> model.addAttribute(
                            "changes", histories.since(new PartnerKey(access.partnerId(), plan.id()), form.version())));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "plan.written");
        return "redirect:" + access.path() + "/value";
    }

    private String form(PartnerAccess access, PlanForm form, Model model) {
        model.addAttribute("people", people.choices(access.partnerId(), form.people()));
        model.addAttribute("objectives", objectives.choices(access.partnerId(), form.objectives()));
        return "value/plan-form";
    }
}
