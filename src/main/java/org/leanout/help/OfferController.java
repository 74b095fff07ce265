package org.leanout.help;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.PartnerKey;
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

@Controller
@RequestMapping("/partners/{partner}/offers")
@OpenTo(Who.OWNER)
class OfferController {

    private final Offers offers;
    private final OfferPages pages;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    OfferController(Offers offers, OfferPages pages, PartnerPeople people, Histories histories, Today today) {
        this.offers = offers;
        this.pages = pages;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        return pages.show(access, id, model);
    }

    @GetMapping("/new")
    String blank(PartnerAccess access, Model model) {
        OfferForm form = OfferForm.blank(Ids.next(), today.date());
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> offers.add(access, form))) return form(access, form, model);
        redirect.addFlashAttribute("done", form.isOffered() ? "offer.offered" : "offer.drafted");
        return "redirect:" + access.path() + "/help";
    }

    @GetMapping("/{id}/edit")
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        OfferForm form = pages.form(access, id);
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OfferForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> offers.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", form.isOffered() ? "offer.offered" : "saved");
        return "redirect:" + access.path() + "/offers/" + id;
    }

    private String form(PartnerAccess access, OfferForm form, Model model) {
        List<UUID> named = form.contactId() == null ? List.of() : List.of(form.contactId());
        model.addAttribute("people", people.choices(access.partnerId(), named));
        return "help/offer-form";
    }
}
