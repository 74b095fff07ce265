package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
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
@RequestMapping("/partners/{partner}/impacts")
class ImpactController {

    /** The period of the counts above the list. */
    private static final int DAYS = 365;

    private final Impacts impacts;
    private final ImpactQueries queries;
    private final ConfirmationPages pages;
    private final Histories histories;
    private final Today today;

    ImpactController(
            Impacts impacts, ImpactQueries queries, ConfirmationPages pages, Histories histories, Today today) {
        this.impacts = impacts;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var tallies = queries.tallies(access, today.date().minusDays(DAYS - 1));
        model.addAttribute("page", ImpactListPage.of(access, queries.list(access, after), tallies, after == null));
        return "improvement/impacts";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var impact = find(access, id);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        var replies = queries.replies(access, id);
        model.addAttribute("page", ImpactPage.of(access, impact, replies, history, today.date()));
        return "improvement/impact";
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(
            PartnerAccess access,
            @RequestParam(defaultValue = "") String what,
            @RequestParam @Nullable Effect effect,
            Model model) {
        model.addAttribute("form", ImpactForm.blank(Ids.next(), today.date(), what, effect));
        return form(access, model);
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ImpactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> impacts.report(access, form))) return form(access, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "impact.reported" : "impact.noted");
        return "redirect:" + access.path() + "/impacts";
    }

    @GetMapping("/{id}/edit")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var impact = find(access, id);
        Impact.mustBeWrittenBy(access, impact.reporterWord(), impact.reporterId());
        model.addAttribute("form", impact.form());
        return "improvement/impact-form";
    }

    @PostMapping("/{id}")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImpactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> impacts.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "improvement/impact-form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/impacts/" + id;
    }

    /** IT may note what somebody told it. */
    private String form(PartnerAccess access, Model model) {
        pages.offerVoices(access, model);
        return "improvement/impact-form";
    }

    private ImpactPage.Details find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }
}
