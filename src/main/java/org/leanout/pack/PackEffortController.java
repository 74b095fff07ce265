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

/** What took the hours that the portfolio pack adds up. */
@Controller
@OpenTo(Who.IT)
class PackEffortController {

    private final PackRecordQueries queries;
    private final PackPeriods periods;
    private final Today today;

    PackEffortController(PackRecordQueries queries, PackPeriods periods, Today today) {
        this.queries = queries;
        this.periods = periods;
        this.today = today;
    }

    @GetMapping("/packs/portfolio/effort/{kind}")
    String list(
            @PathVariable String kind,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean before,
            @RequestParam @Nullable String after,
            Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) return "redirect:" + PeriodForm.again("/packs/portfolio", errors);
        PackEffort effort = new PackEffort(kind, before);
        model.addAttribute("effort", effort);
        model.addAttribute("period", period);
        model.addAttribute("days", effort.days(period, today.date()));
        model.addAttribute("records", queries.effort(effort, period, after));
        model.addAttribute("first", after == null);
        return "pack/effort";
    }
}
