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
@RequestMapping("/partners/{partner}/improvements")
class ImprovementController {

    /** The period of the counts above the list. */
    private static final int DAYS = 365;

    private final Improvements improvements;
    private final ImprovementQueries queries;
    private final Histories histories;
    private final Today today;

    ImprovementController(Improvements improvements, ImprovementQueries queries, Histories histories, Today today) {
        this.improvements = improvements;
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var tallies = queries.tallies(access, today.date().minusDays(DAYS - 1));
        model.addAttribute("page", ImprovementListPage.of(access, queries.list(access, after), tallies, after == null));
        return "improvement/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var improvement = queries.find(access, id).orElseThrow(NotFound::new);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        model.addAttribute("page", ImprovementPage.of(access, improvement, history, today.date()));
        return "improvement/show";
    }

    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(Model model) {
        model.addAttribute("form", ImprovementForm.blank(Ids.next()));
        return "improvement/form";
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") ImprovementForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> improvements.add(access, form))) return "improvement/form";
        redirect.addFlashAttribute("done", "improvement.planned");
        return "redirect:" + access.path() + "/improvements";
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        var improvement = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("form", improvement.form());
        return "improvement/form";
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ImprovementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> improvements.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "improvement/form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/improvements/" + id;
    }
}
