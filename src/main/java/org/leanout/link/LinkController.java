package org.leanout.link;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.door.OpenedThings;
import org.leanout.partner.Contacts;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The links that one of a partner's people was sent, as IT sees them: without what is in them. */
@Controller
@RequestMapping("/partners/{partner}/people/{id}/links")
class LinkController {

    private final Links links;
    private final LinkQueries queries;
    private final Contacts contacts;
    private final OpenedThings opened;

    LinkController(Links links, LinkQueries queries, Contacts contacts, OpenedThings opened) {
        this.links = links;
        this.queries = queries;
        this.contacts = contacts;
        this.opened = opened;
    }

    @GetMapping
    @OpenTo(Who.IT)
    String list(PartnerAccess access, @PathVariable UUID id, Model model) {
        model.addAttribute("name", contacts.nameOf(access, id));
        model.addAttribute("contactId", id);
        List<LinkQueries.Sent> links = queries.sent(access.partnerId(), id);
        model.addAttribute("links", links);
        model.addAttribute("live", live(links));
        model.addAttribute("mayInvite", access.me().isManager() && access.maySpeakForIt());
        model.addAttribute("mayWithdraw", access.maySpeakForIt());
        return "link/list";
    }

    /** Those that still show their person what they have opened. */
    private Set<UUID> live(List<LinkQueries.Sent> sent) {
        return sent.stream()
                .filter(link -> link.usedAt() != null)
                .findAny()
                .map(link -> opened.byLinksOf(link.accountId()))
                .orElse(Set.of());
    }

    @PostMapping("/{link}/withdrawal")
    @OpenTo({Who.OWNER, Who.MANAGER})
    String withdraw(PartnerAccess access, @PathVariable UUID id, @PathVariable UUID link, RedirectAttributes redirect) {
        boolean shut = links.withdraw(access, id, link);
        redirect.addFlashAttribute("done", shut ? "link.shut" : "link.withdrawn");
        return "redirect:" + access.path() + "/people/" + id + "/links";
    }
}
