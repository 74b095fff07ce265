package org.leanout.sso;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An administrator takes away the names by which providers know somebody; by the next sign-in their address leads to them. */
@Controller
@OpenTo(Who.ADMINISTRATOR)
class UnlinkingController {

    private static final Logger LOG = LoggerFactory.getLogger(UnlinkingController.class);

    private final Arrivals arrivals;

    UnlinkingController(Arrivals arrivals) {
        this.arrivals = arrivals;
    }

    @PostMapping("/people/{id}/unlinking")
    String create(Me me, @PathVariable UUID id, RedirectAttributes redirect) {
        arrivals.unlink(id);
        LOG.info("{} took away by what name single sign-on knows the account {}.", me.email(), id);
        redirect.addFlashAttribute("done", "person.unlinked");
        return "redirect:/people/" + id;
    }
}
