package org.leanout.partner;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/people/{account}/memberships")
@OpenTo(Who.ADMINISTRATOR)
class MembershipController {

    private final Memberships memberships;
    private final PartnerQueries queries;

    MembershipController(Memberships memberships, PartnerQueries queries) {
        this.memberships = memberships;
        this.queries = queries;
    }

    @GetMapping
    String list(@PathVariable UUID account, Model model) {
        model.addAttribute("form", new MembershipForm(null));
        return page(account, model);
    }

    @PostMapping
    String create(
            @PathVariable UUID account,
            @Valid @ModelAttribute("form") MembershipForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> memberships.begin(account, form))) return page(account, model);
        redirect.addFlashAttribute("done", "membership.begun");
        return "redirect:/people/" + account + "/memberships";
    }

    @PostMapping("/{member}/end")
    String delete(@PathVariable UUID account, @PathVariable UUID member, RedirectAttributes redirect) {
        memberships.end(account, member);
        redirect.addFlashAttribute("done", "membership.ended");
        return "redirect:/people/" + account + "/memberships";
    }

    private String page(UUID account, Model model) {
        String name = queries.personName(account).orElseThrow(NotFound::new);
        model.addAttribute("page", MembershipPage.of(account, name, queries.memberships(account)));
        return "partner/memberships";
    }
}
