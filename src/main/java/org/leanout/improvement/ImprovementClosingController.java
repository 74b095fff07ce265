package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
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

/** It is done, and this came of it; the same form corrects what was said. */
@Controller
@RequestMapping("/partners/{partner}/improvements/{id}/closing")
@OpenTo(Who.OWNER)
class ImprovementClosingController {

    private final Improvements improvements;
    private final ImprovementQueries queries;
    private final Histories histories;
    private final Today today;

    ImprovementClosingController(
            Improvements improvements, ImprovementQueries queries, Histories histories, Today today) {
        this.improvements = improvements;
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        var improvement = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("improvement", improvement);
        model.addAttribute("form", improvement.closing(today.date()));
        return "improvement/closing";
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> improvements.close(access, id, form))) {
            model.addAttribute("improvement", queries.find(access, id).orElseThrow(NotFound::new));
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "improvement/closing";
        }
        redirect.addFlashAttribute("done", "improvement.closed");
        return "redirect:" + access.path() + "/improvements/" + id;
    }
}
