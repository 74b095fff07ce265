package org.leanout.help;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** IT begins with what was asked for, or takes it up again. */
@Controller
@OpenTo(Who.OWNER)
class RequestStartController {

    private final Requests requests;

    RequestStartController(Requests requests) {
        this.requests = requests;
    }

    @PostMapping("/partners/{partner}/requests/{id}/start")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        requests.start(access, id);
        redirect.addFlashAttribute("done", "request.started");
        return "redirect:" + access.path() + "/requests/" + id;
    }
}
