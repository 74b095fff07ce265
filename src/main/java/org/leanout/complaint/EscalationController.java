package org.leanout.complaint;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
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

/** Somebody of either side takes a complaint further. */
@Controller
@RequestMapping("/partners/{partner}/complaints/{complaint}/escalation")
@OpenTo({Who.OWNER, Who.PARTNER})
class EscalationController {

    private static final String VIEW = "complaint/escalation";

    private final Complaints complaints;
    private final ComplaintPages pages;
    private final Today today;

    EscalationController(Complaints complaints, ComplaintPages pages, Today today) {
        this.complaints = complaints;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID complaint, Model model) {
        model.addAttribute("form", new EscalationForm(Ids.next(), "", "", null, today.date()));
        return pages.ask(access, complaint, VIEW, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID complaint,
            @Valid @ModelAttribute("form") EscalationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> complaints.escalate(access, complaint, form)))
            return pages.ask(access, complaint, VIEW, model);
        redirect.addFlashAttribute("done", "complaint.escalated");
        return "redirect:" + access.path() + "/complaints/" + complaint;
    }
}
