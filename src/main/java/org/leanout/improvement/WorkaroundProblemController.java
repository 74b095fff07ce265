package org.leanout.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Problem management takes it. */
@Controller
@OpenTo(Who.OWNER)
class WorkaroundProblemController {

    private final Workarounds workarounds;

    WorkaroundProblemController(Workarounds workarounds) {
        this.workarounds = workarounds;
    }

    @PostMapping("/partners/{partner}/workarounds/{id}/problem")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String reference,
            RedirectAttributes redirect) {
        workarounds.handOver(access, id, reference);
        redirect.addFlashAttribute("done", "workaround.handedOver");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
