package org.leanout.link;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.Contacts;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A manager invites one of a partner's people. No BRM does: whoever says where an invitation goes could send it to
 * themselves, and then speak for the partner.
 */
@Controller
@RequestMapping("/partners/{partner}/people/{id}/invitation")
@OpenTo(Who.MANAGER)
class PersonInvitationController {

    private final Invitations invitations;
    private final Contacts contacts;
    private final LinkQueries queries;

    PersonInvitationController(Invitations invitations, Contacts contacts, LinkQueries queries) {
        this.invitations = invitations;
        this.contacts = contacts;
        this.queries = queries;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        String email = queries.emailOf(access.partnerId(), id).orElse("");
        model.addAttribute("form", new InvitationForm(email));
        return form(access, id, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> invitations.invite(access, id, form))) return form(access, id, model);
        redirect.addFlashAttribute("done", "link.invited");
        return "redirect:" + access.path() + "/people/" + id + "/links";
    }

    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("name", contacts.nameOf(access, id));
        model.addAttribute("contactId", id);
        model.addAttribute("mailed", invitations.areMailed());
        return "link/invitation";
    }
}
