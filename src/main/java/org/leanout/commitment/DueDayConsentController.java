package org.leanout.commitment;

import java.util.List;
import java.util.UUID;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody of the partner agrees to another due day, as IT heard. */
@Controller
@RequestMapping("/partners/{partner}/promises/{promise}/due-day-consent")
@OpenTo(Who.OWNER)
class DueDayConsentController {

    private final DueDays days;
    private final DueDayQueries queries;
    private final CommitmentPages promises;
    private final PartnerPeople people;
    private final Today today;

    DueDayConsentController(
            DueDays days, DueDayQueries queries, CommitmentPages promises, PartnerPeople people, Today today) {
        this.days = days;
        this.queries = queries;
        this.promises = promises;
        this.people = people;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID promise, Model model) {
        var commitment = promises.find(access, promise);
        model.addAttribute("form", new DueDayConsentForm(null, null, commitment.contactId(), today.date()));
        return form(access, commitment, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID promise,
            @ModelAttribute("form") DueDayConsentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> days.consent(access, promise, form)))
            return form(access, promises.find(access, promise), model);
        redirect.addFlashAttribute("done", "dueDay.AGREED");
        return "redirect:" + access.path() + "/promises/" + promise;
    }

    /** With the day as it is proposed now. */
    private String form(PartnerAccess access, CommitmentPage.Details commitment, Model model) {
        model.addAttribute("commitment", commitment);
        model.addAttribute(
                "day",
                queries.of(access, commitment.id()).stream()
                        .filter(CommitmentPage.Day::isWaiting)
                        .findFirst()
                        .orElseThrow(NotFound::new));
        model.addAttribute(
                "people", people.choices(access.partnerId(), List.of()).contacts());
        return "commitment/consent";
    }
}
