package org.leanout.dispute;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.maturity.Filing;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
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
@RequestMapping("/partners/{partner}/disputes")
class DisputeController {

    private final Disputes disputes;
    private final DisputeQueries queries;
    private final Histories histories;

    DisputeController(Disputes disputes, DisputeQueries queries, Histories histories) {
        this.disputes = disputes;
        this.queries = queries;
        this.histories = histories;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        model.addAttribute("page", new DisputeListPage(queries.list(access, after), after == null));
        return "dispute/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        var details = queries.find(access, id).orElseThrow(NotFound::new);
        model.addAttribute("page", DisputePage.of(access, details, history));
        return "dispute/show";
    }

    @GetMapping("/new")
    @OpenTo({Who.MANAGER, Who.PARTNER})
    String blank(PartnerAccess access, @RequestParam UUID record, Model model) {
        if (access.unsettled().contains(record)) return "redirect:" + access.path() + "/disputes";
        model.addAttribute("form", new DisputeForm(Ids.next(), record, ""));
        return form(access, record, model);
    }

    @PostMapping
    @OpenTo({Who.MANAGER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") DisputeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (form.record() == null) throw new NotFound();
        String next = next(access, form.record(), model);
        if (!Attempt.succeeds(errors, () -> disputes.raise(access, form))) return form(access, form.record(), model);
        redirect.addFlashAttribute("done", "dispute.raised");
        return "redirect:" + access.path() + next;
    }

    /** To where it stands among the others; whom a link let in to the one thing goes back to that. */
    private String next(PartnerAccess access, UUID record, Model model) {
        if (model.getAttribute("only") == null) return "/disputes";
        return Objects.requireNonNullElse(
                Disputed.of(access, disputes.filing(access, record)).href(), "/disputes");
    }

    private String form(PartnerAccess access, UUID record, Model model) {
        Filing filing = disputes.filing(access, record);
        model.addAttribute("record", Disputed.of(access, filing));
        model.addAttribute("effect", effect(access, filing));
        return "dispute/form";
    }

    /** The message that says what a dispute of it does to the level. */
    private static String effect(PartnerAccess access, Filing filing) {
        if (!filing.counting()) return "dispute.effect.none";
        return access.isIt() && filing.kind().canSpeakAgainstIt() ? "dispute.effect.waits" : "dispute.effect";
    }
}
