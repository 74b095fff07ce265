package org.leanout.pack;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The records behind a line of the portfolio pack. */
@Controller
@OpenTo(Who.IT)
class PackRecordController {

    private final PackRecordQueries queries;
    private final PackPeriods periods;
    private final PackLines lines;

    PackRecordController(PackRecordQueries queries, PackPeriods periods, PackLines lines) {
        this.queries = queries;
        this.periods = periods;
        this.lines = lines;
    }

    @GetMapping("/packs/portfolio/records/{line}")
    String list(
            @PathVariable String line,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam @Nullable String after,
            Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) return "redirect:" + PeriodForm.again("/packs/portfolio", errors);
        PackLine named = lines.of(line);
        model.addAttribute("line", named);
        model.addAttribute("period", period);
        model.addAttribute("records", queries.list(named, period, null, after));
        model.addAttribute("first", after == null);
        return "pack/records";
    }
}
