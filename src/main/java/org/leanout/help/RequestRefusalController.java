package org.leanout.help;

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

/** IT says no to what was asked for, and why. */
@Controller
@OpenTo(Who.OWNER)
class RequestRefusalController {

    private final Requests requests;

    RequestRefusalController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/partners/{partner}/requests/{id}/refusal")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            RedirectAttributes redirect) {
        requests.refuse(access, id, Because.of(reason));
        redirect.addFlashAttribute("done", "request.refused");
        return "redirect:" + access.path() + "/requests/" + id;
    }
}
