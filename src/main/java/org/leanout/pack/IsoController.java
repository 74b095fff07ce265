package org.leanout.pack;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.export.ExportOrder;
import org.leanout.export.Exports;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is on file for clause 8.3.2 of ISO/IEC 20000-1, for whoever audits it. */
@Controller
@OpenTo(Who.IT)
class IsoController {

    private static final int NAMED = 12;

    private final IsoQueries queries;
    private final PackPeriods periods;
    private final Exports exports;
    private final MessageSource messages;

    IsoController(IsoQueries queries, PackPeriods periods, Exports exports, MessageSource messages) {
        this.queries = queries;
        this.periods = periods;
        this.exports = exports;
        this.messages = messages;
    }

    @GetMapping("/packs/iso-20000-1")
    String show(@ModelAttribute("form") PeriodForm form, BindingResult errors, Model model) {
        Period period = form.or(periods.year(), errors);
        if (!errors.hasErrors()) model.addAttribute("form", PeriodForm.of(period));
        return page(period, model);
    }

    private String page(Period period, Model model) {
        model.addAttribute("page", queries.find(period, NAMED, 0));
        model.addAttribute("order", Ids.next());
        return "pack/iso";
    }

    @GetMapping("/packs/iso-20000-1/{line}")
    String list(
            @PathVariable String line,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam @Nullable String after,
            Model model) {
        Period period = form.or(periods.year(), errors);
        if (errors.hasErrors()) return "redirect:" + PeriodForm.again("/packs/iso-20000-1", errors);
        IsoLine named = Arrays.stream(IsoLine.values())
                .filter(it -> it.slug().equals(line))
                .findFirst()
                .orElseThrow(NotFound::new);
        model.addAttribute("line", named);
        model.addAttribute("period", period);
        model.addAttribute("records", queries.list(named, period, after));
        model.addAttribute("first", after == null);
        return "pack/iso-records";
    }

    @PostMapping("/packs/iso-20000-1/files")
    String create(
            Me me,
            @RequestParam UUID id,
            @RequestParam FileKind kind,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        Period period = form.or(periods.year(), errors);
        if (errors.hasErrors()) return page(period, model);
        String title = messages.getMessage(kind.title(), new Object[] {period.from(), period.to()}, locale);
        var order = new ExportOrder(id, me.id(), kind.export(), title, period.toString(), locale);
        exports.order(order);
        return "redirect:" + exports.address(order);
    }

    /** What the pack can be had as. */
    enum FileKind {
        PDF,
        RECORDS;

        String export() {
            return this == PDF ? IsoPdf.NAME : IsoRecords.NAME;
        }

        String title() {
            return "iso.file." + this;
        }
    }
}
