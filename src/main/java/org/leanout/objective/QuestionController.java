package org.leanout.objective;

import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks the partner whether an objective is still right. */
@Controller
@OpenTo(Who.OWNER)
class QuestionController {

    private final Objectives objectives;

    QuestionController(Objectives objectives) {
        this.objectives = objectives;
    }

    @PostMapping("/partners/{partner}/objectives/{id}/question")
    String create(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        objectives.ask(access, id);
        redirect.addFlashAttribute("done", "objective.asked");
        return "redirect:" + access.path() + "/objectives/" + id;
    }
}
