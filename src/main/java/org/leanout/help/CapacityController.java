package org.leanout.help;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many hours there are to offer. */
@Controller
@RequestMapping("/capacity")
class CapacityController {

    private final Capacities capacities;
    private final CapacityQueries queries;
    private final Histories histories;
    private final Today today;

    CapacityController(Capacities capacities, CapacityQueries queries, Histories histories, Today today) {
        this.capacities = capacities;
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.IT)
    String list(Me me, Model model) {
        model.addAttribute("page", new CapacityListPage(me, today.date(), queries.list()));
        return "help/capacities";
    }

    @GetMapping("/{id}/edit")
    @OpenTo({Who.BRM, Who.MANAGER})
    String edit(Me me, @PathVariable UUID id, Model model) {
        if (!Capacities.mayBeSaidBy(me, id)) throw new NotFound();
        CapacityPage page = page(id);
        model.addAttribute("form", page.form());
        return form(page, model);
    }

    @PostMapping("/{id}")
    @OpenTo({Who.BRM, Who.MANAGER})
    String update(
            Me me,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CapacityForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> capacities.say(me, id, form))) {
            CapacityPage page = page(id);
            if (page.hours().id() != null)
                model.addAttribute("changes", histories.since(page.hours().id(), form.version()));
            return form(page, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:/capacity";
    }

    private static String form(CapacityPage page, Model model) {
        model.addAttribute("page", page);
        return "help/capacity-form";
    }

    private CapacityPage page(UUID accountId) {
        CapacityPage.Hours hours = queries.find(accountId).orElseThrow(NotFound::new);
        return new CapacityPage(hours, hours.id() == null ? List.<Change>of() : histories.of(hours.id()));
    }
}
