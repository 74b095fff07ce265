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

/** Whether a complaint is settled: one click, or a form to say what is missing or to speak for somebody. */
@Controller
@RequestMapping("/partners/{partner}/complaints/{complaint}/answer")
@OpenTo({Who.OWNER, Who.PARTNER})
class ComplaintAnswerController {

    private final Complaints complaints;
    private final ComplaintPages pages;
    private final Today today;

    ComplaintAnswerController(Complaints complaints, ComplaintPages pages, Today today) {
        this.complaints = complaints;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID complaint, Model model) {
        model.addAttribute("form", new ClosingForm(Ids.next(), null, null, null, null, today.date()));
        return pages.answer(access, complaint, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID complaint,
            @Valid @ModelAttribute("form") ClosingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> complaints.answer(access, complaint, form)))
            return pages.answer(access, complaint, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "complaint.answered" : "complaint.onBehalf");
        return "redirect:" + access.path() + "/complaints/" + complaint;
    }
}
