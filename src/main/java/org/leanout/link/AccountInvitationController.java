package org.leanout.link;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator invites a person: by mail, or, where there is none, by a link that is shown once, to be handed over. */
@Controller
@OpenTo(Who.ADMINISTRATOR)
class AccountInvitationController {

    private final Invitations invitations;
    private final LinkQueries queries;

    AccountInvitationController(Invitations invitations, LinkQueries queries) {
        this.invitations = invitations;
        this.queries = queries;
    }

    @PostMapping("/people/{id}/invitation")
    String create(Me me, @PathVariable UUID id, Model model, RedirectAttributes redirect) {
        String name = queries.nameOf(id);
        if (invitations.areMailed()) {
            invitations.invite(id, me.id());
            redirect.addFlashAttribute("done", "link.invited");
            return "redirect:/people/" + id;
        }
        model.addAttribute("link", invitations.handOver(id, me.id()));
        model.addAttribute("name", name);
        model.addAttribute("accountId", id);
        return "link/handed-over";
    }
}
