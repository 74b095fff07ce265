package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
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

/** Whether a reply to harm is a good answer: one click, or a form to say what is missing or to speak for somebody. */
@Controller
@RequestMapping("/partners/{partner}/impacts/{id}/replies/{reply}/answer")
@OpenTo({Who.OWNER, Who.PARTNER})
class ReplyAnswerController {

    private final Impacts impacts;
    private final ImpactQueries queries;
    private final ConfirmationPages pages;
    private final Today today;

    ReplyAnswerController(Impacts impacts, ImpactQueries queries, ConfirmationPages pages, Today today) {
        this.impacts = impacts;
        this.queries = queries;
        this.pages = pages;
        this.today = today;
    }

    @GetMapping
    String blank(PartnerAccess access, @PathVariable UUID id, @PathVariable UUID reply, Model model) {
        model.addAttribute("form", new ReplyAnswerForm(null, null, null, today.date()));
        return form(access, id, reply, model);
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID id,
            @PathVariable UUID reply,
            @Valid @ModelAttribute("form") ReplyAnswerForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> impacts.answerReply(access, id, reply, form)))
            return form(access, id, reply, model);
        redirect.addFlashAttribute("done", access.isPerson() ? "impact.answered" : "reply.onBehalf");
        return "redirect:" + access.path() + "/impacts/" + id;
    }

    private String form(PartnerAccess access, UUID id, UUID reply, Model model) {
        model.addAttribute("impact", queries.find(access, id).orElseThrow(NotFound::new));
        model.addAttribute(
                "reply",
                queries.replies(access, id).stream()
                        .filter(said -> said.id().equals(reply))
                        .findFirst()
                        .orElseThrow(NotFound::new));
        pages.offerVoices(access, model);
        return "improvement/reply-answer";
    }
}
