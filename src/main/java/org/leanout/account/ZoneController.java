package org.leanout.account;

import jakarta.validation.Valid;
import java.time.ZoneId;
import org.leanout.shared.Attempt;
import org.leanout.shared.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** In which time zone I read times. */
@Controller
@RequestMapping("/account/zone")
@OpenTo(Who.EVERYBODY)
class ZoneController {

    private final Accounts accounts;
    private final Zones zones;
    private final Settings settings;

    ZoneController(Accounts accounts, Zones zones, Settings settings) {
        this.accounts = accounts;
        this.zones = zones;
        this.settings = settings;
    }

    @GetMapping
    String edit(Me me, Model model) {
        ZoneId chosen = me.zone();
        model.addAttribute("form", new ZoneForm(chosen == null ? null : chosen.getId()));
        return form(model);
    }

    @PostMapping
    String update(
            Me me,
            @Valid @ModelAttribute("form") ZoneForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> accounts.chooseZone(me, form))) return form(model);
        redirect.addFlashAttribute("done", "saved");
        return "redirect:/account";
    }

    private String form(Model model) {
        model.addAttribute("zones", zones.names());
        model.addAttribute("organisation", settings.zone().getId());
        return "account/zone";
    }
}
