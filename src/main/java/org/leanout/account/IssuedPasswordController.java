package org.leanout.account;

import java.util.UUID;
import org.leanout.audit.Histories;
import org.leanout.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Makes a password for a person and shows it once, for the administrator to pass on. */
@Controller
@OpenTo(Who.ADMINISTRATOR)
class IssuedPasswordController {

    private final Accounts accounts;
    private final People people;
    private final Histories histories;

    IssuedPasswordController(Accounts accounts, People people, Histories histories) {
        this.accounts = accounts;
        this.people = people;
        this.histories = histories;
    }

    /** Answers with the page itself and no redirect: the password passes through no session and no address. */
    @PostMapping("/people/{id}/password")
    String create(@PathVariable UUID id, Model model) {
        model.addAttribute("issued", accounts.issuePassword(id));
        model.addAttribute("page", people.find(id).orElseThrow(NotFound::new));
        model.addAttribute("history", histories.of(id));
        return "account/person";
    }
}
