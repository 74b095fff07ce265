package org.leanout.door;

import jakarta.validation.Valid;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up the first administrator; once there is one, the page does not exist. */
@Controller
@RequestMapping("/setup")
@OpenTo(Who.ANYBODY)
class SetupController {

    private final Setup setup;

    SetupController(Setup setup) {
        this.setup = setup;
    }

    @GetMapping
    String blank(Model model) {
        if (!setup.isOpen()) throw new NotFound();
        model.addAttribute("form", SetupForm.blank());
        return "door/setup";
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") SetupForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> setup.finish(form))) return "door/setup";
        redirect.addFlashAttribute("done", "setup.finished");
        return "redirect:/login";
    }
}
