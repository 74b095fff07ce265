package org.leanout.help;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/requests")
@OpenTo({Who.OWNER, Who.PARTNER})
class RequestController {

    private final Requests requests;
    private final RequestQueries queries;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    RequestController(
            Requests requests, RequestQueries queries, PartnerPeople people, Histories histories, Today today) {
        this.requests = requests;
        this.queries = queries;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var request = find(access, id);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute("page", RequestPage.of(access, request, history));
        return "help/request";
    }

    @GetMapping("/new")
    String blank(PartnerAccess access, @RequestParam(defaultValue = "") String title, Model model) {
        RequestForm form = RequestForm.blank(Ids.next(), today.date(), title);
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> requests.add(access, form))) return form(access, form, model);
        redirect.addFlashAttribute("done", access.isIt() ? "request.noted" : "request.sent");
        return "redirect:" + access.path() + "/help";
    }

    @GetMapping("/{id}/edit")
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var request = find(access, id);
        Request.mustBeInTheWordsOf(access, request.enteredByPartner(), request.contactId());
        RequestForm form = request.form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RequestForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> requests.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/requests/" + id;
    }

    private String form(PartnerAccess access, RequestForm form, Model model) {
        List<UUID> named = form.contactId() == null ? List.of() : List.of(form.contactId());
        if (access.isIt()) model.addAttribute("people", people.choices(access.partnerId(), named));
        return "help/request-form";
    }

    private RequestPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
