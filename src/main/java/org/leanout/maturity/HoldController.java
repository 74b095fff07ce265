package org.leanout.maturity;

import jakarta.validation.Valid;
import java.util.Arrays;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.maturity.model.Level;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A manager holds a level down for a while, or ends that. */
@Controller
@RequestMapping("/partners/{partner}/hold")
@OpenTo(Who.MANAGER)
class HoldController {

    private static final int USUAL_DAYS = 30;

    private final Holds holds;
    private final Badges badges;
    private final Today today;

    HoldController(Holds holds, Badges badges, Today today) {
        this.holds = holds;
        this.badges = badges;
        this.today = today;
    }

    @GetMapping
    String show(PartnerAccess access, Model model) {
        Badge badge = badges.of(access.partnerId());
        Level published = badge.published().level();
        Level below = published == null ? Level.AD_HOC : published.below();
        model.addAttribute("form", new HoldForm(Ids.next(), below, today.date().plusDays(USUAL_DAYS), ""));
        return form(badge, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") HoldForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> holds.hold(access, form)))
            return form(badges.of(access.partnerId()), model);
        redirect.addFlashAttribute("done", "hold.begun");
        return "redirect:" + access.path() + "/why";
    }

    @PostMapping("/end")
    String end(PartnerAccess access, RedirectAttributes redirect) {
        holds.end(access);
        redirect.addFlashAttribute("done", "hold.ended");
        return "redirect:" + access.path() + "/why";
    }

    private static String form(Badge badge, Model model) {
        model.addAttribute("badge", badge);
        Level published = badge.published().level();
        model.addAttribute(
                "below",
                Arrays.stream(Level.values())
                        .filter(level -> published != null && level.isBelow(published))
                        .toList());
        return "maturity/hold";
    }
}
