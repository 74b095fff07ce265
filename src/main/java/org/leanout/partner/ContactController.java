package org.leanout.partner;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
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
@RequestMapping("/partners/{partner}/people")
@OpenTo(Who.OWNER)
class ContactController {

    private final Contacts contacts;
    private final PartnerQueries queries;
    private final Histories histories;

    ContactController(Contacts contacts, PartnerQueries queries, Histories histories) {
        this.contacts = contacts;
        this.queries = queries;
        this.histories = histories;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, Model model) {
        var rows = queries.contacts(access);
        model.addAttribute("page", new ContactListPage(rows, access.isIt(), access.mayChange()));
        return "partner/people";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", ContactForm.blank(Ids.next()));
        return "partner/contact-form";
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> contacts.add(access, form))) return "partner/contact-form";
        redirect.addFlashAttribute("done", "contact.added");
        return "redirect:" + access.path() + "/people";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.IT)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var contact = queries.contact(access, id).orElseThrow(NotFound::new);
        var history = histories.of(new PartnerKey(access.partnerId(), id));
        model.addAttribute("page", new ContactPage(contact, history, access.mayChange()));
        return "partner/contact";
    }

    @GetMapping("/{id}/edit")
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var contact = queries.contact(access, id).orElseThrow(NotFound::new);
        model.addAttribute("form", contact.form());
        return "partner/contact-form";
    }

    @PostMapping("/{id}")
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> contacts.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "partner/contact-form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/people/" + id;
    }
}
