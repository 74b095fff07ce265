package org.leanout.pack;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** All records behind a line of the review pack, which names a few. */
@Controller
@OpenTo(Who.EVERYBODY)
class ReviewRecordController {

    private final PackRecordQueries queries;
    private final PackPeriods periods;
    private final PackLines lines;

    ReviewRecordController(PackRecordQueries queries, PackPeriods periods, PackLines lines) {
        this.queries = queries;
        this.periods = periods;
        this.lines = lines;
    }

    @GetMapping("/partners/{partner}/pack/{line}")
    String list(
            PartnerAccess access,
            @PathVariable String line,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam @Nullable String after,
            Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) return "redirect:" + PeriodForm.again(access.path() + "/pack", errors);
        PackLine named = lines.of(line);
        model.addAttribute("line", named);
        model.addAttribute("period", period);
        model.addAttribute("records", queries.list(named, period, access.partnerId(), after));
        model.addAttribute("first", after == null);
        return "pack/review-records";
    }
}
