package org.leanout.complaint;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** IT did something about a complaint. */
@Controller
@OpenTo(Who.OWNER)
class RemedyController {

    private final Complaints complaints;
    private final ComplaintPages pages;

    RemedyController(Complaints complaints, ComplaintPages pages) {
        this.complaints = complaints;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/complaints/{complaint}/remedy")
    String create(
            PartnerAccess access,
            @PathVariable UUID complaint,
            @Valid @ModelAttribute("form") RemedyForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> complaints.act(access, complaint, form)))
            return pages.show(access, complaint, model);
        redirect.addFlashAttribute("done", "complaint.done");
        return "redirect:" + access.path() + "/complaints/" + complaint;
    }
}
