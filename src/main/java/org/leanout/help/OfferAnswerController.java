package org.leanout.help;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partner’s yes or no: their own, or entered by the BRM on behalf of one of them. */
@Controller
@OpenTo({Who.OWNER, Who.PARTNER})
class OfferAnswerController {

    private final Offers offers;
    private final OfferPages pages;

    OfferAnswerController(Offers offers, OfferPages pages) {
        this.offers = offers;
        this.pages = pages;
    }

    @PostMapping("/partners/{partner}/offers/{id}/answer")
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> offers.answer(access, id, form))) return pages.show(access, id, model);
        redirect.addFlashAttribute("done", form.accepted() ? "offer.accepted" : "offer.declined");
        return "redirect:" + access.path() + "/offers/" + id;
    }
}
