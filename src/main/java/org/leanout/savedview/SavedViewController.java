package org.leanout.savedview;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Views of the portfolio: one's own, and what a link leads to. */
@Controller
@OpenTo(Who.IT)
class SavedViewController {

    private final SavedViews views;
    private final SavedViewQueries queries;
    private final Settings settings;

    SavedViewController(SavedViews views, SavedViewQueries queries, Settings settings) {
        this.views = views;
        this.queries = queries;
        this.settings = settings;
    }

    @GetMapping("/portfolio/views")
    String list(Me me, Model model) {
        model.addAttribute("views", queries.list(me));
        model.addAttribute("start", settings.link("/portfolio/views/"));
        return "savedview/list";
    }

    @GetMapping("/portfolio/views/new")
    String draft(@RequestParam MultiValueMap<String, String> said, Model model) {
        model.addAttribute(
                "form", new SavedViewForm(Ids.next(), "", Look.of(said).query()));
        return "savedview/new";
    }

    @PostMapping("/portfolio/views")
    String create(
            Me me,
            @Valid @ModelAttribute("form") SavedViewForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> views.save(me, form))) return "savedview/new";
        redirect.addFlashAttribute("done", "view.saved");
        return "redirect:/portfolio/views";
    }

    /** Leads to the portfolio as its owner looks at it; the level of a partner is the same for everybody. */
    @GetMapping("/portfolio/views/{id}")
    String show(@PathVariable UUID id, RedirectAttributes redirect) {
        SavedViewQueries.Row view = queries.find(id).orElseThrow(NotFound::new);
        redirect.addFlashAttribute("viewName", view.name());
        redirect.addFlashAttribute("viewOwner", view.owner());
        return "redirect:" + view.look().path();
    }

    @PostMapping("/portfolio/views/{id}/removal")
    String remove(Me me, @PathVariable UUID id, RedirectAttributes redirect) {
        views.remove(me, id);
        redirect.addFlashAttribute("done", "view.removed");
        return "redirect:/portfolio/views";
    }
}
