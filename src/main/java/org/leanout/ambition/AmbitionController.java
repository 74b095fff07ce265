package org.leanout.ambition;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/ambition")
class AmbitionController {

    private final Ambitions ambitions;
    private final AmbitionQueries queries;
    private final Histories histories;
    private final Today today;

    AmbitionController(Ambitions ambitions, AmbitionQueries queries, Histories histories, Today today) {
        this.ambitions = ambitions;
        this.queries = queries;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, Model model) {
        Optional<AmbitionPage.Details> ambition = queries.find(access);
        List<Change> history = ambition.filter(known -> access.isIt())
                .map(known -> histories.of(new PartnerKey(access.partnerId(), known.id())))
                .orElse(List.of());
        model.addAttribute("page", AmbitionPage.of(access, ambition.orElse(null), history, today.date()));
        return "ambition/show";
    }

    @GetMapping("/edit")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String edit(PartnerAccess access, Model model) {
        AmbitionForm blank = AmbitionForm.blank(Ids.next(), today.date());
        model.addAttribute(
                "form", queries.find(access).map(AmbitionPage.Details::form).orElse(blank));
        return "ambition/form";
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String update(
            PartnerAccess access,
            @Valid @ModelAttribute("form") AmbitionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> ambitions.set(access, form))) {
            if (form.id() != null)
                model.addAttribute(
                        "changes", histories.since(new PartnerKey(access.partnerId(), form.id()), form.version()));
            return "ambition/form";
        }
        redirect.addFlashAttribute("done", "ambition.set");
        return "redirect:" + access.path() + "/ambition";
    }
}
