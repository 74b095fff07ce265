package org.leanout.improvement;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** IT begins, or takes it up again. */
@Controller
@OpenTo(Who.OWNER)
class ImprovementStartController {

    private final Improvements improvements;

    ImprovementStartController(Improvements improvements) {
        this.improvements = improvements;
    }

    @PostMapping("/partners/{partner}/improvements/{id}/start")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        improvements.start(access, id);
        redirect.addFlashAttribute("done", "improvement.started");
        return "redirect:" + access.path() + "/improvements/" + id;
    }
}
