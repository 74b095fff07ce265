package org.leanout.account;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Locks, disables or lets in again; whoever is signed in loses the right at the next request. */
@Controller
@OpenTo(Who.ADMINISTRATOR)
class StatusController {

    private final Accounts accounts;

    StatusController(Accounts accounts) {
        this.accounts = accounts;
    }

    @PostMapping("/people/{id}/status")
    String create(@PathVariable UUID id, @RequestParam Status status, RedirectAttributes redirect) {
        accounts.changeStatus(id, status);
        redirect.addFlashAttribute("done", "person." + status);
        return "redirect:/people/" + id;
    }
}
