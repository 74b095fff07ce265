package org.leanout.improvement;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/workarounds")
class WorkaroundController {

    private final Workarounds workarounds;
    private final WorkaroundQueries queries;
    private final WorkaroundPages pages;
    private final Histories histories;
    private final Today today;

    WorkaroundController(
            Workarounds workarounds,
            WorkaroundQueries queries,
            WorkaroundPages pages,
            Histories histories,
            Today today) {
        this.workarounds = workarounds;
        this.queries = queries;
        this.pages = pages;
        this.histories = histories;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var rows = queries.list(access, after);
        model.addAttribute("page", WorkaroundListPage.of(access, rows, queries.total(access), after == null));
        return "improvement/workarounds";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, @RequestParam @Nullable String after, Model model) {
        return pages.show(access, id, after, model);
    }

    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(Model model) {
        model.addAttribute("form", WorkaroundForm.blank(Ids.next(), today.date()));
        return "improvement/workaround-form";
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") WorkaroundForm form,
            BindingResult errors,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> workarounds.note(access, form))) return "improvement/workaround-form";
        redirect.addFlashAttribute("done", "workaround.noted");
        return "redirect:" + access.path() + "/workarounds";
    }

    @GetMapping("/{id}/edit")
    @OpenTo(Who.OWNER)
    String edit(PartnerAccess access, @PathVariable UUID id, Model model) {
        model.addAttribute("form", pages.find(access, id).form());
        return "improvement/workaround-form";
    }

    @PostMapping("/{id}")
    @OpenTo(Who.OWNER)
    String update(
            PartnerAccess access,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WorkaroundForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> workarounds.change(access, id, form))) {
            model.addAttribute("changes", histories.since(new PartnerKey(access.partnerId(), id), form.version()));
            return "improvement/workaround-form";
        }
        redirect.addFlashAttribute("done", "saved");
        return "redirect:" + access.path() + "/workarounds/" + id;
    }
}
