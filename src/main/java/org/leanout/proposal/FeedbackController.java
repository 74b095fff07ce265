package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Attempt;
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

/** Whom IT asks to answer, and until when: others, or another day, without another version. */
@Controller
@OpenTo(Who.OWNER)
@RequestMapping("/partners/{partner}/proposals/{proposal}/request")
class FeedbackController {

    private final Feedback feedback;
    private final ProposalQueries queries;
    private final PartnerPeople people;

    FeedbackController(Feedback feedback, ProposalQueries queries, PartnerPeople people) {
        this.feedback = feedback;
        this.queries = queries;
        this.people = people;
    }

    @GetMapping
    String edit(PartnerAccess access, @PathVariable UUID proposal, Model model) {
        ProposalDetails details = find(access, proposal);
        var form = new FeedbackForm(details.version(), details.readerIds(), details.deciderId(), details.answerDueOn());
        model.addAttribute("form", form);
        return page(access, details, form, model);
    }

    @PostMapping
    String update(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> feedback.ask(access, proposal, form)))
            return page(access, find(access, proposal), form, model);
        redirect.addFlashAttribute("done", "proposal.asked");
        return "redirect:" + CommentController.path(access, proposal) + "#readers";
    }

    private ProposalDetails find(PartnerAccess access, UUID proposal) {
        return queries.find(access, proposal).orElseThrow(NotFound::new);
    }

    private String page(PartnerAccess access, ProposalDetails details, FeedbackForm form, Model model) {
        model.addAttribute("page", details);
        model.addAttribute("people", people.choices(access.partnerId(), form.everybody()));
        return "proposal/request";
    }
}
