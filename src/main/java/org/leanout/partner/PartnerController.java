package org.leanout.partner;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.People;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.PartnerKey;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class PartnerController {

    private final Partners partners;
    private final PartnerQueries queries;
    private final People people;
    private final Histories histories;

    PartnerController(Partners partners, PartnerQueries queries, People people, Histories histories) {
        this.partners = partners;
        this.queries = queries;
        this.people = people;
        this.histories = histories;
    }

    @GetMapping("/partners/new")
    @OpenTo({Who.BRM, Who.MANAGER})
    String blank(Me me, Model model) {
        UUID owner = me.isBrm() ? me.id() : null;
        model.addAttribute("form", PartnerForm.blank(Ids.next(), owner));
        return form(model);
    }

    @PostMapping("/partners")
    @OpenTo({Who.BRM, Who.MANAGER})
    String create(
            Me me,
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        String[] slug = new String[1];
        if (!Attempt.succeeds(errors, () -> slug[0] = partners.add(form, me))) return form(model);
        redirect.addFlashAttribute("done", "partner.added");
        return "redirect:/partners/" + slug[0];
    }

    @GetMapping("/partners/{partner}/edit")
    @OpenTo({Who.OWNER, Who.MANAGER})
    String edit(PartnerAccess access, Model model) {
        model.addAttribute("form", queries.form(access.partnerId()));
        return "partner/edit";
    }

    @PostMapping("/partners/{partner}")
    @OpenTo({Who.OWNER, Who.MANAGER})
    String update(
            PartnerAccess access,
            @Valid @ModelAttribute("form") PartnerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> partners.change(access, form))) {
            model.addAttribute("changes", histories.since(ownKey(access), form.version()));
            return "partner/edit";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/about";
    }

    private String form(Model model) {
        model.addAttribute("brms", people.brms());
        return "partner/new";
    }

    /** The partner's own history stands under its own id. */
    static PartnerKey ownKey(PartnerAccess access) {
        return new PartnerKey(access.partnerId(), access.partnerId());
    }
}
