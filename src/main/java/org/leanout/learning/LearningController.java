package org.leanout.learning;

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

/** What IT learned from a partner, and what it does about it. */
@Controller
@RequestMapping("/partners/{partner}/learnings")
class LearningController {

    private static final int USUAL_DAYS = 14;

    private final Learnings learnings;
    private final LearningQueries queries;
    private final Histories histories;
    private final Today today;

    LearningController(Learnings learnings, LearningQueries queries, Histories histories, Today today) {
        this.learnings = learnings;
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.IT)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        model.addAttribute("page", queries.list(access, after));
        model.addAttribute("first", after == null);
        return "learning/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.IT)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        Learning it = find(access, id);
        model.addAttribute("form", it.form(today.date().plusDays(USUAL_DAYS)));
        return page(access, it, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> learnings.decide(access, id, form))) {
            Learning it = find(access, id);
            if (it.decisionId() != null)
                model.addAttribute("changes", histories.since(key(access, it.decisionId()), form.version()));
            return page(access, it, model);
        }
        redirect.addFlashAttribute("done", "learning.decided");
        return "redirect:" + access.path() + "/learnings";
    }

    @PostMapping("/{id}/completion")
    @OpenTo(Who.OWNER)
    String complete(PartnerAccess access, @PathVariable UUID id, RedirectAttributes redirect) {
        learnings.done(access, id);
        redirect.addFlashAttribute("done", "learning.done");
        return "redirect:" + access.path() + "/learnings";
    }

    private String page(PartnerAccess access, Learning it, Model model) {
        model.addAttribute("learning", it);
        model.addAttribute(
                "history", it.decisionId() == null ? List.<Change>of() : histories.of(key(access, it.decisionId())));
        return "learning/show";
    }

    private Learning find(PartnerAccess access, UUID id) {
        return queries.find(access, id).orElseThrow(NotFound::new);
    }

    private static PartnerKey key(PartnerAccess access, UUID id) {
        return new PartnerKey(access.partnerId(), id);
    }
}
