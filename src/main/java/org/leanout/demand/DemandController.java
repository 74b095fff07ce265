package org.leanout.demand;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
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
@RequestMapping("/partners/{partner}/demands")
class DemandController {

    private final Demands demands;
    private final DemandQueries queries;
    private final DemandPages pages;
    private final Histories histories;
    private final Today today;

    DemandController(Demands demands, DemandQueries queries, DemandPages pages, Histories histories, Today today) {
        this.demands = demands;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var rows = queries.list(access, after);
        model.addAttribute("page", DemandListPage.of(access, rows, queries.total(access), after == null));
        return "demand/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        return pages.show(access, id, model);
    }

    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(
            PartnerAccess access,
            @RequestParam @Nullable UUID request,
            @RequestParam @Nullable UUID proposal,
            Model model) {
        var known = queries.ofProposal(access, proposal);
        if (known.isPresent()) return "redirect:" + access.path() + "/demands/" + known.get();
        DemandForm form = blank(access, request, proposal);
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    /** Empty, or with what a request on file says, or a proposal that goes ahead. */
    private DemandForm blank(PartnerAccess access, @Nullable UUID request, @Nullable UUID proposal) {
        UUID id = Ids.next();
        if (request != null)
            return queries.request(access, request).orElseThrow(NotFound::new).form(id);
        if (proposal != null)
            return queries.proposal(access, proposal).orElseThrow(NotFound::new).form(id);
        return DemandForm.blank(id, today.date());
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") DemandForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> demands.note(access, form))) return form(access, form, model);
        var known = queries.ofProposal(access, form.proposalId()).filter(id -> !id.equals(form.id()));
        redirect.addFlashAttribute("done", known.isPresent() ? "demand.known" : "demand.noted");
        return "redirect:" + access.path() + "/demands"
                + known.map(id -> "/" + id).orElse("");
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        DemandForm form = pages.find(access, id).form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DemandForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> demands.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/demands/" + id;
    }

    private String form(PartnerAccess access, DemandForm form, Model model) {
        pages.offerPeople(access, form.contacts(), model);
        return "demand/form";
    }
}
