package org.leanout.bypass;

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

/** What IT learned from a bypass. */
@Controller
@OpenTo(Who.OWNER)
class LessonController {

    private final Bypasses bypasses;
    private final BypassPages pages;

    LessonController(Bypasses bypasses, BypassPages pages) {
        this.bypasses = bypasses;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/bypasses/{id}/lesson")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LessonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> bypasses.learn(access, id, form))) return pages.show(access, id, model);
        redirect.addFlashAttribute("done", "bypass.learned");
        return "redirect:" + access.path() + "/bypasses/" + id;
    }
}
