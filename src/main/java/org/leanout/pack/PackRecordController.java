package org.leanout.pack;

import java.util.function.Function;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What lies behind the numbers of the portfolio pack: records, partners, and what took the hours. */
@Controller
@OpenTo(Who.IT)
@RequestMapping("/packs/portfolio")
class PackRecordController {

    private final PackRecordQueries records;
    private final PortfolioPackQueries partners;
    private final PackPeriods periods;
    private final PackLines lines;
    private final Today today;

    PackRecordController(
            PackRecordQueries records,
            PortfolioPackQueries partners,
            PackPeriods periods,
            PackLines lines,
            Today today) {
        this.records = records;
        this.partners = partners;
        this.periods = periods;
        this.lines = lines;
        this.today = today;
    }

    @GetMapping("/records/{line}")
    String listRecords(
            @PathVariable String line,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam @Nullable String after,
            Model model) {
        return list(form, errors, after, model, period -> {
            PackLine named = lines.of(line);
            model.addAttribute("line", named);
            model.addAttribute("records", records.list(named, period, null, after));
            return "pack/records";
        });
    }

    @GetMapping("/partners/{some}")
    String listPartners(
            @PathVariable String some,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam @Nullable String after,
            Model model) {
        return list(form, errors, after, model, period -> {
            PackPartners named = PackPartners.parse(some);
            model.addAttribute("some", named);
            model.addAttribute("past", period.isPast(today.date()));
            model.addAttribute("partners", partners.list(named, period, after));
            return "pack/partners";
        });
    }

    @GetMapping("/effort/{kind}")
    String listEffort(
            @PathVariable String kind,
            @ModelAttribute("form") PeriodForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "false") boolean before,
            @RequestParam @Nullable String after,
            Model model) {
        return list(form, errors, after, model, period -> {
            PackEffort effort = new PackEffort(kind, before);
            model.addAttribute("effort", effort);
            model.addAttribute("days", effort.days(period, today.date()));
            model.addAttribute("records", records.effort(effort, period, after));
            return "pack/effort";
        });
    }

    /** Of odd days the pack itself says what is wrong with them. */
    private String list(
            PeriodForm form, BindingResult errors, @Nullable String after, Model model, Function<Period, String> page) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) return "redirect:" + PeriodForm.again("/packs/portfolio", errors);
        model.addAttribute("period", period);
        model.addAttribute("first", after == null);
        return page.apply(period);
    }
}
