package org.leanout.proposal;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@OpenTo({Who.PARTNER, Who.OWNER, Who.MANAGER})
class CommentRemovalController {

    private final Comments comments;

    CommentRemovalController(Comments comments) {
        this.comments = comments;
    }

    @PostMapping("/partners/{partner}/proposals/{proposal}/comments/{id}/removal")
    String create(
            PartnerAccess access, @PathVariable UUID proposal, @PathVariable UUID id, RedirectAttributes redirect) {
        comments.remove(access, proposal, id);
        redirect.addFlashAttribute("done", "comment.removed");
        return "redirect:" + access.path() + "/proposals/" + proposal;
    }
}
