package org.leanout.rating;

import jakarta.validation.Valid;
import java.util.UUID;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Both sides talk about the gap that a round has shown. */
@Controller
@RequestMapping("/partners/{partner}/rounds/{round}/workshops")
class WorkshopController {

    private static final int USUAL_DAYS = 90;

    private final Workshops workshops;
    private final WorkshopQueries queries;
    private final RoundQueries rounds;
    private final Histories histories;
    private final Today today;

    WorkshopController(
            Workshops workshops, WorkshopQueries queries, RoundQueries rounds, Histories histories, Today today) {
        this.workshops = workshops;
        this.queries = queries;
        this.rounds = rounds;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(PartnerAccess access, @PathVariable UUID round, Model model) {
        var day = today.date();
        model.addAttribute("form", new WorkshopForm(Ids.next(), null, day, "", "", day.plusDays(USUAL_DAYS)));
        return form(access, round, model);
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @PathVariable UUID round,
            @Valid @ModelAttribute("form") WorkshopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> workshops.hold(access, round, form))) return form(access, round, model);
        redirect.addFlashAttribute("done", "workshop.held");
        return "redirect:" + access.path() + "/rounds/" + round;
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID round, @PathVariable UUID id, Model model) {
        HeldWorkshop held = queries.of(access, round).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("form", held.form());
        model.addAttribute("history", histories.of(new PartnerKey(access.partnerId(), id)));
        return form(access, round, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID round,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WorkshopForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> workshops.change(access, round, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, round, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/rounds/" + round;
    }

    private String form(PartnerAccess access, UUID round, Model model) {
        model.addAttribute("round", rounds.find(access, round).orElseThrow(NotFound::new));
        return "rating/workshop-form";
    }
}
