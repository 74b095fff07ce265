package org.leanout.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Because;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** It will not be done, and why. */
@Controller
@OpenTo(Who.OWNER)
class ImprovementDropController {

    private final Improvements improvements;

    ImprovementDropController(Improvements improvements) {
        this.improvements = improvements;
    }

    @PostMapping("/partners/{partner}/improvements/{id}/drop")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String because,
            RedirectAttributes redirect) {
        improvements.drop(access, id, Because.of(because));
        redirect.addFlashAttribute("done", "improvement.dropped");
        return "redirect:" + access.path() + "/improvements/" + id;
    }
}
