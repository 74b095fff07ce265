package org.leanout.help;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** IT has done what was asked for. */
@Controller
@OpenTo(Who.OWNER)
class RequestCompletionController {

    private final Requests requests;

    RequestCompletionController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/partners/{partner}/requests/{id}/completion")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        requests.complete(access, id);
        redirect.addFlashAttribute("done", "request.completed");
        return "redirect:" + access.path() + "/requests/" + id;
    }
}
