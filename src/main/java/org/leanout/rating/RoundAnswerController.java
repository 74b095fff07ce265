package org.leanout.rating;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My own answers to the six statements: as one of the partner's people, or as the BRM for IT. Nobody writes another's. */
@Controller
@RequestMapping("/partners/{partner}/rounds/{id}")
class RoundAnswerController {

    private final Rounds rounds;
    private final RoundQueries queries;
    private final AskedQueries asked;

    RoundAnswerController(Rounds rounds, RoundQueries queries, AskedQueries asked) {
        this.rounds = rounds;
        this.queries = queries;
        this.asked = asked;
    }

    @GetMapping("/answer")
    @OpenTo(Who.PARTNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        return blank(access, id, asked.mine(access, id), model);
    }

    @GetMapping("/it-view")
    @OpenTo(Who.OWNER)
    String editForIt(PartnerAccess access, @PathVariable UUID id, Model model) {
        return blank(access, id, asked.forIt(access, id), model);
    }

    private String blank(PartnerAccess access, UUID id, Optional<ViewForm> given, Model model) {
        model.addAttribute("form", given.orElseGet(() -> ViewForm.blank(Ids.next())));
        return form(access, id, model);
    }

    @PostMapping("/answer")
    @OpenTo(Who.PARTNER)
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.succeeds(errors, () -> rounds.answer(access, id, form))) return said(access, id, redirect);
        return form(access, id, errors, asked.mine(access, id), model);
    }

    @PostMapping("/it-view")
    @OpenTo(Who.OWNER)
    String createForIt(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.succeeds(errors, () -> rounds.answerForIt(access, id, form))) return said(access, id, redirect);
        return form(access, id, errors, asked.forIt(access, id), model);
    }

    private static String said(PartnerAccess access, UUID id, RedirectAttributes redirect) {
        redirect.addFlashAttribute("done", access.isPerson() ? "round.said" : "round.saidForIt");
        return "redirect:" + access.path() + "/rounds/" + id;
    }

    /** Whoever was told that they had answered elsewhere meanwhile saves again, if they want to, over that. */
    private String form(PartnerAccess access, UUID id, BindingResult errors, Optional<ViewForm> given, Model model) {
        if (errors.hasGlobalErrors()) given.ifPresent(now -> model.addAttribute("version", now.version()));
        return form(access, id, model);
    }

    private String form(PartnerAccess access, UUID id, Model model) {
        model.addAttribute("round", queries.find(access, id).orElseThrow(NotFound::new));
        return "rating/answer";
    }
}
