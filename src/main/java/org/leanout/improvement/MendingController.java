package org.leanout.improvement;

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

/** Somebody of either side had to mend it again. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class MendingController {

    private final Workarounds workarounds;
    private final WorkaroundPages pages;

    MendingController(Workarounds workarounds, WorkaroundPages pages) {
        this.workarounds = workarounds;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/workarounds/{workaround}/mendings")
    String create(
            PartnerAccess access,
            @PathVariable UUID workaround,
            @Valid @ModelAttribute("form") MendingForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> workarounds.mend(access, workaround, form)))
            return pages.show(access, workaround, null, model);
        redirect.addFlashAttribute("done", "mending.added");
        return "redirect:" + access.path() + "/workarounds/" + workaround;
    }
}
