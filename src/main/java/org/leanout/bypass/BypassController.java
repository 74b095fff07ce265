package org.leanout.bypass;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/bypasses")
class BypassController {

    private final Bypasses bypasses;
    private final BypassQueries queries;
    private final BypassPages pages;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    BypassController(
            Bypasses bypasses,
            BypassQueries queries,
            BypassPages pages,
            PartnerPeople people,
            Histories histories,
            Today today) {
        this.bypasses = bypasses;
        this.queries = queries;
        this.pages = pages;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var rows = queries.list(access, after);
        var page = BypassListPage.of(access, rows, queries.tallies(access), today.date(), after == null);
        model.addAttribute("page", page);
        return "bypass/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        return pages.show(access, id, model);
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(PartnerAccess access, @RequestParam(defaultValue = "") String what, Model model) {
        model.addAttribute("form", BypassForm.blank(Ids.next(), today.date(), what));
        return form(access, model);
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") BypassForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> bypasses.report(access, form))) return form(access, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "bypass.reported" : "bypass.noted");
        return "redirect:" + access.path() + "/bypasses";
    }

    @GetMapping("/{id}/edit")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var bypass = pages.find(access, id);
        Bypass.mustBeWrittenBy(access, bypass.reporterWord(), bypass.reporterId());
        model.addAttribute("form", bypass.form());
        return "bypass/form";
    }

    @PostMapping("/{id}")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") BypassForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> bypasses.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "bypass/form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/bypasses/" + id;
    }

    /** IT may note what somebody told it. */
    private String form(PartnerAccess access, Model model) {
        if (access.isIt())
            model.addAttribute(
                    "people", people.choices(access.partnerId(), List.of()).contacts());
        return "bypass/form";
    }
}
