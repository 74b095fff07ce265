package org.leanout.pack;

import java.util.Locale;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.export.ExportOrder;
import org.leanout.export.Exports;
import org.leanout.shared.Ids;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The packs of all relationships. */
@Controller
@OpenTo(Who.IT)
class PortfolioPackController {

    private final PortfolioPackQueries queries;
    private final PackPeriods periods;
    private final Exports exports;
    private final MessageSource messages;

    PortfolioPackController(
            PortfolioPackQueries queries, PackPeriods periods, Exports exports, MessageSource messages) {
        this.queries = queries;
        this.periods = periods;
        this.exports = exports;
        this.messages = messages;
    }

    @GetMapping("/packs")
    String list() {
        return "pack/packs";
    }

    @GetMapping("/packs/portfolio")
    String show(@ModelAttribute("form") PeriodForm form, BindingResult errors, Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (!errors.hasErrors()) model.addAttribute("form", PeriodForm.of(period));
        return page(period, model);
    }

    private String page(Period period, Model model) {
        model.addAttribute("page", queries.brief(period));
        model.addAttribute("order", Ids.next());
        return "pack/portfolio";
    }

    @PostMapping("/packs/portfolio/files")
    String create(
            Me me,
            @RequestParam UUID id,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            Locale locale,
            Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) return page(period, model);
        String title = messages.getMessage("board.file", new Object[] {period.from(), period.to()}, locale);
        var order = new ExportOrder(id, me.id(), PortfolioPdf.NAME, title, period.toString(), locale);
        exports.order(order);
        return "redirect:" + exports.address(order);
    }
}
