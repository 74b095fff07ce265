package org.leanout.pack;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Download;
import org.leanout.shared.Pdfs;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What both sides take to a review of the relationship, on a page and on paper. */
@Controller
@OpenTo(Who.EVERYBODY)
class ReviewPackController {

    private final ReviewPacks packs;
    private final PackPeriods periods;
    private final Pdfs pdfs;

    ReviewPackController(ReviewPacks packs, PackPeriods periods, Pdfs pdfs) {
        this.packs = packs;
        this.periods = periods;
        this.pdfs = pdfs;
    }

    @GetMapping("/partners/{partner}/pack")
    String show(PartnerAccess access, @ModelAttribute("form") PeriodForm form, BindingResult errors, Model model) {
        Period period = form.or(periods.quarter(), errors);
        if (!errors.hasErrors()) model.addAttribute("form", PeriodForm.of(period));
        model.addAttribute("page", packs.of(access, period));
        return "pack/review";
    }

    @GetMapping("/partners/{partner}/pack.pdf")
    ResponseEntity<byte[]> download(
            PartnerAccess access, @ModelAttribute("form") PeriodForm form, BindingResult errors, Locale locale) {
        Period period = form.or(periods.quarter(), errors);
        if (errors.hasErrors()) {
            URI page = URI.create(PeriodForm.again(access.path() + "/pack", errors));
            return ResponseEntity.status(HttpStatus.FOUND).location(page).build();
        }
        ReviewPack pack = packs.of(access, period);
        String name = "review-" + access.partner().slug() + "-" + period.fileName() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(name))
                .body(pdfs.of("pack/review-pdf", Map.of("access", access, "page", pack), locale));
    }
}
