package org.leanout.link;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** For somebody who has no password, or has forgotten it. The answer is the same for whoever asks. */
@Controller
@RequestMapping("/forgotten")
@OpenTo(Who.ANYBODY)
class ForgottenController {

    /** Longer than a link takes to be made: how long the answer takes does not tell whether somebody has this address. */
    private static final Duration WHILE = Duration.ofMillis(400);

    private final Invitations invitations;

    ForgottenController(Invitations invitations) {
        this.invitations = invitations;
    }

    @GetMapping
    String blank(Model model) {
        model.addAttribute("form", new InvitationForm(""));
        return form(model);
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        long began = System.nanoTime();
        boolean asked = Attempt.succeeds(errors, () -> invitations.recall(form.email()));
        LockSupport.parkNanos(WHILE.toNanos() - (System.nanoTime() - began));
        if (!asked) return form(model);
        redirect.addFlashAttribute("done", "link.recalled");
        return "redirect:/login";
    }

    private String form(Model model) {
        model.addAttribute("mailed", invitations.areMailed());
        return "link/forgotten";
    }
}
