package org.leanout.partner;

import jakarta.validation.Valid;
import java.util.List;
import org.leanout.account.OpenTo;
import org.leanout.account.People;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partner's own record: what it is, and who looks after it. */
@Controller
class AboutController {

    private final Assignments assignments;
    private final PartnerQueries queries;
    private final People people;
    private final Histories histories;

    AboutController(Assignments assignments, PartnerQueries queries, People people, Histories histories) {
        this.assignments = assignments;
        this.queries = queries;
        this.people = people;
        this.histories = histories;
    }

    @GetMapping("/partners/{partner}/about")
    @OpenTo(Who.IT)
    String show(PartnerAccess access, Model model) {
        PartnerPage page = page(access);
        model.addAttribute("page", page);
        model.addAttribute("form", page.form());
        return "partner/about";
    }

    @PostMapping("/partners/{partner}/assignments")
    @OpenTo({Who.OWNER, Who.MANAGER})
    String assign(
            PartnerAccess access,
            @Valid @ModelAttribute("form") AssignmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> assignments.change(access, form))) {
            model.addAttribute("page", page(access));
            return "partner/about";
        }
        redirect.addFlashAttribute("done", "partner.assigned");
        return "redirect:" + access.path() + "/about";
    }

    private PartnerPage page(PartnerAccess access) {
        boolean mayChange = access.looksAfter() || access.me().isManager();
        return new PartnerPage(
                queries.details(access.partnerId()),
                queries.duties(access.partnerId()),
                mayChange ? people.brms() : List.of(),
                histories.of(PartnerController.ownKey(access)),
                mayChange);
    }
}
