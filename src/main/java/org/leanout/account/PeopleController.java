package org.leanout.account;

import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Histories;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
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
@RequestMapping("/people")
@OpenTo(Who.ADMINISTRATOR)
class PeopleController {

    private final Accounts accounts;
    private final People people;
    private final Histories histories;

    PeopleController(Accounts accounts, People people, Histories histories) {
        this.accounts = accounts;
        this.people = people;
        this.histories = histories;
    }

    @GetMapping
    String list(@RequestParam @Nullable String after, Model model) {
        model.addAttribute("page", people.list(after));
        model.addAttribute("first", after == null);
        return "account/people";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("page", find(id));
        model.addAttribute("history", histories.of(id));
        return "account/person";
    }

    @GetMapping("/new")
    String blank(Model model) {
        model.addAttribute("form", new PersonForm(Ids.next(), null, "", "", null, Set.of()));
        return "account/form";
    }

    @PostMapping
    String create(@Valid @ModelAttribute("form") PersonForm form, BindingResult errors, RedirectAttributes redirect) {
        UUID id = Ids.orNext(form.id());
        if (!Attempt.succeeds(errors, () -> accounts.add(form.withId(id)))) return "account/form";
        redirect.addFlashAttribute("done", "person.added");
        return "redirect:/people/" + id;
    }

    @GetMapping("/{id}/edit")
    String edit(@PathVariable UUID id, Model model) {
        model.addAttribute("form", find(id).form());
        return "account/form";
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> accounts.change(id, form))) {
            model.addAttribute("changes", histories.since(id, form.version()));
            return "account/form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:/people/" + id;
    }

    private People.Person find(UUID id) {
        return people.find(id).orElseThrow(NotFound::new);
    }
}
