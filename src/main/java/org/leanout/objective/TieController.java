package org.leanout.objective;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/objectives/{id}/ties")
@OpenTo(Who.OWNER)
class TieController {

    private final Ties ties;
    private final ObjectiveQueries objectives;
    private final ActivityQueries activities;

    TieController(Ties ties, ObjectiveQueries objectives, ActivityQueries activities) {
        this.ties = ties;
        this.objectives = objectives;
        this.activities = activities;
    }

    @GetMapping("/new")
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new TieForm(Ids.next(), null, ""));
        return form(access, id, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") TieForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> ties.tie(access, id, form))) return form(access, id, model);
        redirect.addFlashAttribute("done", "tie.tied");
        return "redirect:" + access.path() + "/objectives/" + id;
    }

    @PostMapping("/{tie}/removal")
    String remove(PartnerAccess access, @PathVariable UUID id, @PathVariable UUID tie, RedirectAttributes redirect) {
        ties.untie(access, id, tie);
        redirect.addFlashAttribute("done", "tie.untied");
        return "redirect:" + access.path() + "/objectives/" + id;
    }

    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("objective", objectives.find(access, id).orElseThrow(NotFound::new));
        model.addAttribute("activities", activities.choices(access.partnerId(), id));
        return "objective/tie-form";
    }
}
