package org.leanout.engagement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.PartnerKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How IT keeps in touch; for IT only. */
@Controller
@RequestMapping("/partners/{partner}/engagement")
class EngagementController {

    private final EngagementPlans plans;
    private final EngagementQueries queries;
    private final PartnerPeople people;
    private final Histories histories;

    EngagementController(EngagementPlans plans, EngagementQueries queries, PartnerPeople people, Histories histories) {
        this.plans = plans;
        this.queries = queries;
        this.people = people;
        this.histories = histories;
    }

    @GetMapping
    @OpenTo(Who.IT)
    String show(PartnerAccess access, Model model) {
        model.addAttribute("page", page(access));
        return "engagement/show";
    }

    @GetMapping("/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, Model model) {
        EngagementForm form = page(access).form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @Valid @ModelAttribute("form") EngagementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> plans.agree(access, form))) {
            if (form.id() != null)
                model.addAttribute("changes", histories.since(key(access, form.id()), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/engagement";
    }

    private String form(PartnerAccess access, EngagementForm form, Model model) {
        List<UUID> named = Stream.concat(form.contacts().stream(), form.colleagues().stream())
                .toList();
        model.addAttribute("people", people.choices(access.partnerId(), named));
        return "engagement/form";
    }

    private EngagementPage page(PartnerAccess access) {
        EngagementPage.Details plan = queries.plan(access.partnerId());
        List<Change> history = plan.id() == null ? List.of() : histories.of(key(access, plan.id()));
        return new EngagementPage(plan, queries.attendees(access.partnerId()), history, access.mayChange());
    }

    private static PartnerKey key(PartnerAccess access, UUID id) {
        return new PartnerKey(access.partnerId(), id);
    }
}
