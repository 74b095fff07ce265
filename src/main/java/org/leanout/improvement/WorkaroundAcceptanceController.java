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

/** It stays, and everybody can read why. */
@Controller
@OpenTo(Who.OWNER)
class WorkaroundAcceptanceController {

    private final Workarounds workarounds;

    WorkaroundAcceptanceController(Workarounds workarounds) {
        this.workarounds = workarounds;
    }

    @PostMapping("/partners/{partner}/workarounds/{id}/acceptance")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            RedirectAttributes redirect) {
        workarounds.accept(access, id, Because.of(reason));
        redirect.addFlashAttribute("done", "workaround.accepted");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
