package org.leanout.objective;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
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
@RequestMapping("/activities")
@OpenTo({Who.BRM, Who.MANAGER})
class ActivityController {

    private final Activities activities;
    private final ActivityQueries queries;
    private final Histories histories;
    private final Today today;

    ActivityController(Activities activities, ActivityQueries queries, Histories histories, Today today) {
        this.activities = activities;
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.IT)
    String list(Me me, @RequestParam @Nullable String after, Model model) {
        boolean mayChange = ActivityListPage.mayChange(me);
        model.addAttribute("page", new ActivityListPage(queries.list(after), after == null, mayChange));
        return "objective/activities";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.IT)
    String show(Me me, @PathVariable UUID id, Model model) {
        boolean mayChange = ActivityListPage.mayChange(me);
        model.addAttribute("page", new ActivityPage(find(id), queries.served(id), histories.of(id), mayChange));
        return "objective/activity";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", ActivityForm.blank(Ids.next(), today.date()));
        return "objective/activity-form";
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") ActivityForm form, BindingResult errors, RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> activities.add(form))) return "objective/activity-form";
        redirect.addFlashAttribute("done", "activity.added");
        return "redirect:/activities";
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("form", find(id).form());
        return "objective/activity-form";
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActivityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> activities.change(id, form))) {
            model.addAttribute("changes", histories.since(id, form.version()));
            return "objective/activity-form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:/activities/" + id;
    }

    private ActivityPage.Details find(UUID id) {
        return queries.find(id).orElseThrow(NotFound::new);
    }
}
