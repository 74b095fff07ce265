package org.leanout.demand;

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

/** Nothing comes of a demand. */
@Controller
@OpenTo(Who.OWNER)
class DemandDropController {

    private final Demands demands;

    DemandDropController(Demands demands) {
        this.demands = demands;
    }

    @PostMapping("/partners/{partner}/demands/{id}/drop")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String because,
            RedirectAttributes redirect) {
        demands.drop(access, id, Because.of(because));
        redirect.addFlashAttribute("done", "demand.dropped");
        return "redirect:" + access.path() + "/demands/" + id;
    }
}
