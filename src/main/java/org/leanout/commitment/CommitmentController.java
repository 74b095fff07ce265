package org.leanout.commitment;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/promises")
class CommitmentController {

    private final Commitments commitments;
    private final CommitmentQueries queries;
    private final CommitmentPages pages;
    private final PartnerPeople people;
    private final Histories histories;
    private final Today today;

    CommitmentController(
            Commitments commitments,
            CommitmentQueries queries,
            CommitmentPages pages,
            PartnerPeople people,
            Histories histories,
            Today today) {
        this.commitments = commitments;
        this.queries = queries;
        this.pages = pages;
        this.people = people;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        model.addAttribute("page", CommitmentListPage.of(access, queries.list(access, after), after == null));
        return "commitment/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        return pages.show(access, id, model);
    }

    @GetMapping("/new")
    @OpenTo({Who.OWNER, Who.PARTNER})
    String blank(
            PartnerAccess access,
            @RequestParam @Nullable UUID origin,
            @RequestParam(defaultValue = "") String what,
            Model model) {
        var form = CommitmentForm.blank(Ids.next(), access.me().id(), today.date(), what);
        if (origin != null) form = form.from(queries.origin(access, origin).orElseThrow(NotFound::new));
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping
    @OpenTo({Who.OWNER, Who.PARTNER})
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> commitments.note(access, form))) return form(access, form, model);
        redirect.addFlashAttribute("done", "commitment.noted");
        return "redirect:" + access.path() + "/promises";
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        CommitmentForm form = pages.find(access, id).form();
        model.addAttribute("form", form);
        return form(access, form, model);
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") CommitmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> commitments.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return form(access, form, model);
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/promises/" + id;
    }

    /** The partner's people promise for themselves, and are shown no list of IT's people. */
    private String form(PartnerAccess access, CommitmentForm form, Model model) {
        if (access.isIt()) model.addAttribute("people", people.choices(access.partnerId(), named(form)));
        return "commitment/form";
    }

    private static List<UUID> named(CommitmentForm form) {
        return Stream.concat(form.contacts().stream(), form.colleagues().stream())
                .toList();
    }
}
