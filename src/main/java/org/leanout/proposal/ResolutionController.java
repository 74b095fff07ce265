package org.leanout.proposal;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says of a comment that there is nothing more to say, or opens it again. */
@Controller
@OpenTo({Who.PARTNER, Who.OWNER, Who.MANAGER})
class ResolutionController {

    private final Comments comments;

    ResolutionController(Comments comments) {
        this.comments = comments;
    }

    @PostMapping("/partners/{partner}/proposals/{proposal}/comments/{id}/resolution")
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @PathVariable UUID id,
            @RequestParam boolean resolved,
            RedirectAttributes redirect) {
        comments.resolve(access, proposal, id, resolved);
        redirect.addFlashAttribute("done", resolved ? "comment.resolved" : "comment.reopened");
        return "redirect:" + CommentController.path(access, proposal) + "#comment-" + id;
    }
}
