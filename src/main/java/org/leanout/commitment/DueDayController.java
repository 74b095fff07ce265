package org.leanout.commitment;

import java.time.LocalDate;
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

/** Both sides agreed on another due day. */
@Controller
@OpenTo(Who.OWNER)
class DueDayController {

    private final Commitments commitments;

    DueDayController(Commitments commitments) {
        this.commitments = commitments;
    }

    @PostMapping("/partners/{partner}/promises/{id}/due-day")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @RequestParam @Nullable LocalDate dueOn,
            RedirectAttributes redirect) {
        commitments.move(access, id, dueOn);
        redirect.addFlashAttribute("done", "commitment.moved");
        return "redirect:" + access.path() + "/promises/" + id;
    }
}
