package org.leanout.ambition;

import java.util.List;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the partner agrees, as IT heard. */
@Controller
@RequestMapping("/partners/{partner}/ambition/consent")
@OpenTo(Who.OWNER)
class AmbitionConsentController {

    private final Ambitions ambitions;
    private final AmbitionQueries queries;
    private final PartnerPeople people;
    private final Today today;

    AmbitionConsentController(Ambitions ambitions, AmbitionQueries queries, PartnerPeople people, Today today) {
        this.ambitions = ambitions;
        this.queries = queries;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, Model model) {
        model.addAttribute("form", new ConsentForm(null, null, today.date()));
        return form(access, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> ambitions.consent(access, form))) return form(access, model);
        redirect.addFlashAttribute("done", "ambition.agreed");
        return "redirect:" + access.path() + "/ambition";
    }

    /** With the ambition as it stands now. */
    private String form(PartnerAccess access, Model model) {
        model.addAttribute("ambition", queries.find(access).orElseThrow(NotFound::new));
        model.addAttribute(
                "people", people.choices(access.partnerId(), List.of()).contacts());
        return "ambition/consent";
    }
}
