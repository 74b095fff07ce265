package org.leanout.pack;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Today;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The partners that the portfolio pack counts. */
@Controller
@OpenTo(Who.IT)
class PackPartnerController {

    private final PortfolioPackQueries queries;
    private final PackPeriods periods;
    private final Today today;

    PackPartnerController(PortfolioPackQueries queries, PackPeriods periods, Today today) {
        this.queries = queries;
        this.periods = periods;
        this.today = today;
    }

    @GetMapping("/packs/portfolio/partners/{some}")
    String list(
            @PathVariable String some,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam @Nullable String after,
            Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) return "redirect:" + PeriodForm.again("/packs/portfolio", errors);
        PackPartners named = PackPartners.parse(some);
        model.addAttribute("some", named);
        model.addAttribute("period", period);
        model.addAttribute("past", period.isPast(today.date()));
        model.addAttribute("partners", queries.list(named, period, after));
        model.addAttribute("first", after == null);
        return "pack/partners";
    }
}
