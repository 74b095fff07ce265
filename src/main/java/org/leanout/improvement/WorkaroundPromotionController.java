package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An improvement is planned that makes it unnecessary. */
@Controller
@RequestMapping("/partners/{partner}/workarounds/{id}/improvement")
@OpenTo(Who.OWNER)
class WorkaroundPromotionController {

    private final Workarounds workarounds;
    private final WorkaroundPages pages;

    WorkaroundPromotionController(Workarounds workarounds, WorkaroundPages pages) {
        this.workarounds = workarounds;
        this.pages = pages;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, Model model) {
        var workaround = pages.find(access, id);
        model.addAttribute("workaround", workaround);
        model.addAttribute("form", workaround.promotion(Ids.next()));
        return "improvement/promotion";
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImprovementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> workarounds.promote(access, id, form))) {
            model.addAttribute("workaround", pages.find(access, id));
            return "improvement/promotion";
        }
        redirect.addFlashAttribute("done", "workaround.promoted");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
