package org.leanout.commitment;

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

/** The other side agrees to another due day or declines it; whoever proposed it takes it back. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class DueDayAnswerController {

    private final DueDays days;

    DueDayAnswerController(DueDays days) {
        this.days = days;
    }

    @PostMapping("/partners/{partner}/promises/{promise}/due-day-answer")
    String create(
            PartnerAccess access,
            @PathVariable UUID promise,
            @RequestParam UUID day,
            @RequestParam @Nullable Integer version,
            @RequestParam DueDayAnswer answer,
            RedirectAttributes redirect) {
        days.answer(access, promise, new DueDayAnswerForm(day, version, answer));
        redirect.addFlashAttribute("done", "dueDay." + answer);
        return "redirect:" + access.path() + "/promises/" + promise;
    }
}
