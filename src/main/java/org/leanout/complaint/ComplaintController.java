package org.leanout.complaint;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/complaints")
class ComplaintController {

    private final Complaints complaints;
    private final ComplaintQueries queries;
    private final ComplaintPages pages;
    private final Histories histories;
    private final Today today;

    ComplaintController(
            Complaints complaints, ComplaintQueries queries, ComplaintPages pages, Histories histories, Today today) {
        this.complaints = complaints;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var rows = queries.list(access, after);
        model.addAttribute("page", ComplaintListPage.of(access, rows, queries.total(access), after == null));
        return "complaint/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        return pages.show(access, id, model);
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(PartnerAccess access, @RequestParam(defaultValue = "") String what, Model model) {
        var form = ComplaintForm.blank(Ids.next(), access.isIt() ? access.me().id() : null, today.date(), what);
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ComplaintForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> complaints.raise(access, form))) return form(access, form, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "complaint.raised" : "complaint.noted");
        return "redirect:" + access.path() + "/complaints";
    }

    @GetMapping("/{id}/edit")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var complaint = pages.find(access, id);
        Complaint.mustBeWrittenBy(access, complaint.word(), complaint.contactId());
        ComplaintForm form = complaint.form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ComplaintForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> complaints.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/complaints/" + id;
    }

    private String form(PartnerAccess access, ComplaintForm form, Model model) {
        pages.offerPeople(access, Arrays.asList(form.contactId(), form.ownerId()), model);
        return "complaint/form";
    }
}
