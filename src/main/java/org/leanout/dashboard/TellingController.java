package org.leanout.dashboard;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.Map;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A sentence of one of the partner's people to IT. It decides nothing: the browser sends the same form on to where such
 * records are made, or opens the form that asks for the rest, with the sentence in it.
 */
@Controller
@OpenTo(Who.PARTNER)
class TellingController {

    private final PartnerHomes homes;
    private final Today today;

    TellingController(PartnerHomes homes, Today today) {
        this.homes = homes;
        this.today = today;
    }

    @PostMapping("/partners/{partner}/telling")
    ModelAndView create(
            PartnerAccess access,
            @Valid @ModelAttribute("telling") TellingForm form,
            BindingResult errors,
            Model model) {
        if (form.isEmpty()) errors.rejectValue("sentence", "NotBlank");
        if (errors.hasErrors()) return new ModelAndView(homes.show(access, model));
        return new ModelAndView(form.isEnough() ? sentOn(access, form) : asked(access, form));
    }

    /** A good or bad thing that is told in a sentence happened today. */
    private RedirectView sentOn(PartnerAccess access, TellingForm form) {
        String there = access.path() + form.about().path();
        return to(
                UriComponentsBuilder.fromPath(there).queryParam("happenedOn", today.date()),
                form,
                HttpStatus.TEMPORARY_REDIRECT);
    }

    private static RedirectView asked(PartnerAccess access, TellingForm form) {
        String there = access.path() + form.about().path() + "/new";
        return to(UriComponentsBuilder.fromPath(there), form, HttpStatus.SEE_OTHER);
    }

    private static RedirectView to(UriComponentsBuilder there, TellingForm form, HttpStatus status) {
        Map<String, String> fields = form.about().fields(form.sentence());
        fields.keySet().forEach(name -> there.queryParam(name, "{" + name + "}"));
        URI address = there.encode().buildAndExpand(fields).toUri();
        RedirectView view = new RedirectView(address.toString(), true);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        view.setStatusCode(status);
        return view;
    }
}
