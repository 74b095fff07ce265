package org.leanout.priority;

import jakarta.validation.Valid;
import java.util.List;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerObjectives;
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

@Controller
@RequestMapping("/partners/{partner}/priorities")
class PriorityController {

    private final Priorities priorities;
    private final PriorityQueries queries;
    private final PartnerObjectives objectives;
    private final Today today;

    PriorityController(Priorities priorities, PriorityQueries queries, PartnerObjectives objectives, Today today) {
        this.priorities = priorities;
        this.queries = queries;
        this.objectives = objectives;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, Model model) {
        var page = PriorityPage.of(
                access,
                queries.ranked(access),
                queries.said(access),
                objectives.choices(access.partnerId(), List.of()).size(),
                today.date());
        model.addAttribute("page", page);
        return "priority/show";
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(PartnerAccess access, Model model) {
        boolean byIt = access.isIt();
        var seen = queries.current(access.partnerId(), byIt).orElse(null);
        model.addAttribute("form", RankingForm.from(seen, queries.order(access.partnerId(), byIt), null));
        return form(access, model);
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") RankingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> priorities.rank(access, form))) return form(access, model);
        redirect.addFlashAttribute("done", "priorities.ranked");
        return "redirect:" + access.path() + "/priorities";
    }

    private String form(PartnerAccess access, Model model) {
        model.addAttribute("choices", objectives.choices(access.partnerId(), List.of()));
        model.addAttribute(
                "seen", queries.current(access.partnerId(), access.isIt()).orElse(null));
        return "priority/form";
    }
}
