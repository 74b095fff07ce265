package org.leanout.dispute;

import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Refused;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    DisputeReplyController(Disputes disputes, MessageSource messages) {
        this.disputes = disputes;
        this.messages = messages;
    }

    /** What was typed is kept where it is refused. */
    @PostMapping("/partners/{partner}/disputes/{id}/reply")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable Integer version,
            @RequestParam @Nullable String text,
            Locale locale,
            RedirectAttributes redirect) {
        try {
            disputes.reply(access, id, version, text);
            redirect.addFlashAttribute("done", "dispute.replied");
        } catch (Refused refused) {
            redirect.addFlashAttribute("refused", messages.getMessage(refused, locale));
            redirect.addFlashAttribute("typed", text);
        }
        return "redirect:" + access.path() + "/disputes/" + id;
    }
}
