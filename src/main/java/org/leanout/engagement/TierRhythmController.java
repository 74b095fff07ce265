package org.leanout.engagement;

import jakarta.validation.Valid;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/rhythms")
class TierRhythmController {

    private final TierRhythms rhythms;
    private final Histories histories;

    TierRhythmController(TierRhythms rhythms, Histories histories) {
        this.rhythms = rhythms;
        this.histories = histories;
    }

    @GetMapping
    @OpenTo({Who.IT, Who.ADMINISTRATOR})
    String show(Model model) {
        model.addAttribute("tiers", rhythms.rows());
        model.addAttribute("history", histories.of(TierRhythm.ID));
        return "engagement/rhythms";
    }

    @GetMapping("/edit")
    @OpenTo(Who.ADMINISTRATOR)
    String edit(Model model) {
        model.addAttribute("form", rhythms.form());
        return "engagement/rhythms-form";
    }

    @PostMapping
    @OpenTo(Who.ADMINISTRATOR)
    String update(
            @Valid @ModelAttribute("form") TierRhythmForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> rhythms.change(form))) {
            model.addAttribute("changes", histories.since(TierRhythm.ID, form.version()));
            return "engagement/rhythms-form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:/rhythms";
    }
}
