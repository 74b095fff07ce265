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

/** Takes a request off IT’s hands: it stays on its page with the reason, and still counts. */
@Controller
@OpenTo(Who.OWNER)
class RequestRemovalController {

    private final Requests requests;

    RequestRemovalController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/partners/{partner}/requests/{id}/removal")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable String reason,
            RedirectAttributes redirect) {
        requests.remove(access, id, Because.of(reason));
        redirect.addFlashAttribute("done", "request.removed");
        return "redirect:" + access.path() + "/requests/" + id;
    }
}
