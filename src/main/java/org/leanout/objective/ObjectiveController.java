package org.leanout.objective;

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
@RequestMapping("/partners/{partner}/objectives")
class ObjectiveController {

    private final Objectives objectives;
    private final ObjectiveQueries queries;
    private final Histories histories;

    ObjectiveController(Objectives objectives, ObjectiveQueries queries, Histories histories) {
        this.objectives = objectives;
        this.queries = queries;
        this.histories = histories;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(
            PartnerAccess access,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam @Nullable String after,
            Model model) {
        var slice = queries.list(access, retired, after);
        model.addAttribute("page", ObjectiveListPage.of(access, slice, retired, after == null));
        return "objective/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var objective = queries.find(access, id).orElseThrow(NotFound::new);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute(
                "page",
                ObjectivePage.of(
                        access,
                        objective,
                        queries.confirmations(access, id),
                        queries.ties(access, id),
                        queries.proposals(access, id),
                        history));
        return "objective/show";
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(@RequestParam(defaultValue = "") String statement, Model model) {
        model.addAttribute("form", ObjectiveForm.blank(Ids.next(), statement));
        return "objective/form";
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ObjectiveForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> objectives.add(access, form))) return "objective/form";
        redirect.addFlashAttribute("done", access.isPerson() ? "objective.added" : "objective.noted");
        return "redirect:" + access.path() + "/objectives";
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var objective = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("form", objective.form());
        return "objective/form";
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ObjectiveForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> objectives.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "objective/form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/objectives/" + id;
    }
}
