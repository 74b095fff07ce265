package org.leanout.interaction;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
import org.leanout.shared.Back;
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
@RequestMapping("/partners/{partner}/interactions")
class InteractionController {

    private final Interactions interactions;
    private final InteractionQueries queries;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    InteractionController(
            Interactions interactions,
            InteractionQueries queries,
            PartnerPeople people,
            Histories histories,
            Today today) {
        this.interactions = interactions;
        this.queries = queries;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access) {
        return "redirect:" + timeline(access);
    }

    /** Where the interactions are listed, among all that happened. */
    static String timeline(PartnerAccess access) {
        return access.path() + "/timeline?topic=INTERACTIONS";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        model.addAttribute("page", page(access, id));
        return "interaction/show";
    }

    /** The full form, with whatever was typed into the quick log so far, or of the kind that is asked for. */
    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(PartnerAccess access, @ModelAttribute("form") InteractionForm typed, Model model) {
        InteractionForm blank = InteractionForm.blank(Ids.next(), today.date(), typed.kind());
        model.addAttribute("form", typed.summary() == null ? blank : typed);
        return form(access, typed, model);
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") InteractionForm form,
            BindingResult errors,
            @RequestParam @Nullable String back,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> interactions.log(access, form))) return form(access, form, model);
        redirect.addFlashAttribute("done", "interaction.logged");
        return Back.to(back, access.path());
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        InteractionForm form = page(access, id).form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InteractionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> interactions.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/interactions/" + id;
    }

    private String form(PartnerAccess access, InteractionForm form, Model model) {
        List<UUID> named = Stream.concat(form.contacts().stream(), form.colleagues().stream())
                .toList();
        model.addAttribute("people", people.choices(access.partnerId(), named));
        return "interaction/form";
    }

    private InteractionPage page(PartnerAccess access, UUID id) {
        var interaction = queries.find(access, id).orElseThrow(NotFound::new);
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        return InteractionPage.of(access, interaction, queries.participants(access, id), history);
    }
}
