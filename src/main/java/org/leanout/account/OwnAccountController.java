package org.leanout.account;

import jakarta.validation.Valid;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: who I am here, and a new password. */
@Controller
@OpenTo(Who.EVERYBODY)
class OwnAccountController {

    private final Accounts accounts;

    OwnAccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/account")
    String show() {
        return "account/own";
    }

    @GetMapping("/account/password")
    String edit(Model model) {
        model.addAttribute("form", PasswordForm.blank());
        return "account/password";
    }

    @PostMapping("/account/password")
    String update(
            Me me,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> accounts.changePassword(me, form))) return "account/password";
        redirect.addFlashAttribute("done", "account.passwordChanged");
        return "redirect:/account";
    }
}
