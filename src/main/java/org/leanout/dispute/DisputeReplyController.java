package org.leanout.dispute;

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

/** What IT says to a dispute. */
@Controller
@OpenTo({Who.OWNER, Who.MANAGER})
class DisputeReplyController {

    private final Disputes disputes;

    DisputeReplyController(Disputes disputes) {
        this.disputes = disputes;
    }

    @PostMapping("/partners/{partner}/disputes/{id}/reply")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            @RequestParam @Nullable String text,
            RedirectAttributes redirect) {
        disputes.reply(access, id, version, text);
        redirect.addFlashAttribute("done", "dispute.replied");
        return "redirect:" + access.path() + "/disputes/" + id;
    }
}
