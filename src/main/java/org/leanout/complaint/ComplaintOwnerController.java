package org.leanout.complaint;

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

/** Who of IT sees to a complaint. */
@Controller
@OpenTo(Who.OWNER)
class ComplaintOwnerController {

    private final Complaints complaints;

    ComplaintOwnerController(Complaints complaints) {
        this.complaints = complaints;
    }

    @PostMapping("/partners/{partner}/complaints/{id}/owner")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable UUID owner,
            RedirectAttributes redirect) {
        complaints.give(access, id, owner);
        redirect.addFlashAttribute("done", "complaint.given");
        return "redirect:" + access.path() + "/complaints/" + id;
    }
}
