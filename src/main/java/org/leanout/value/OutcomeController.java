package org.leanout.value;

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

/** What was realised; the list of outcomes stands below the plan. */
@Controller
@RequestMapping("/partners/{partner}/value/outcomes")
class OutcomeController {

    private final Outcomes outcomes;
    private final ValueQueries queries;
    private final PlanLineQueries lines;
    private final Histories histories;
    private final Today today;

    OutcomeController(
            Outcomes outcomes, ValueQueries queries, PlanLineQueries lines, Histories histories, Today today) {
        this.outcomes = outcomes;
        this.queries = queries;
        this.lines = lines;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var outcome = queries.outcome(access, id).orElseThrow(NotFound::new);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute("page", OutcomePage.of(access, outcome, history));
        return "value/outcome";
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(
            PartnerAccess access,
            @RequestParam @Nullable UUID line,
            @RequestParam(defaultValue = "") String what,
            Model model) {
        OutcomeForm form = blank(access, line, what);
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    /** With what was said so far, or with what a line of the plan says. */
    private OutcomeForm blank(PartnerAccess access, @Nullable UUID line, String what) {
        if (line == null) return OutcomeForm.blank(Ids.next(), today.date(), what);
        return lines.shared(access).stream()
                .filter(row -> row.id().equals(line))
                .findFirst()
                .map(row -> OutcomeForm.of(row, Ids.next(), today.date()))
                .orElseThrow(NotFound::new);
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> outcomes.record(access, form))) return form(access, form, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "outcome.told" : "outcome.recorded");
        return "redirect:" + access.path() + "/value";
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        OutcomeForm form =
                queries.outcome(access, id).orElseThrow(NotFound::new).form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") OutcomeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> outcomes.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/value/outcomes/" + id;
    }

    private String form(PartnerAccess access, OutcomeForm form, Model model) {
        model.addAttribute("lines", lines.choices(access, form.lines()));
        return "value/outcome-form";
    }
}
