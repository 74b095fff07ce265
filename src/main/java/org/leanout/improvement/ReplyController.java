package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
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

/** IT answers for harm. */
@Controller
@RequestMapping("/partners/{partner}/impacts/{id}/replies")
@OpenTo(Who.OWNER)
class ReplyController {

    private final Impacts impacts;
    private final ImpactQueries queries;
    private final Today today;

    ReplyController(Impacts impacts, ImpactQueries queries, Today today) {
        this.impacts = impacts;
        this.queries = queries;
        this.today = today;
    }

    @GetMapping("/new")
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        model.addAttribute("form", new ReplyForm(Ids.next(), "", today.date()));
        return form(access, id, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReplyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> impacts.reply(access, id, form))) return form(access, id, model);
        redirect.addFlashAttribute("done", "impact.replied");
        return "redirect:" + access.path() + "/impacts/" + id;
    }

    /** With what IT said before, and why that was no good answer. */
    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("impact", queries.find(access, id).orElseThrow(NotFound::new));
        model.addAttribute("replies", queries.replies(access, id));
        return "improvement/reply";
    }
}
