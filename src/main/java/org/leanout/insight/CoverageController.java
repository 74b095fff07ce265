package org.leanout.insight;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Selection;
import org.leanout.partner.Selections;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Coverage of what partners want by what IT does: of all that are selected, and of one as a matrix. */
@Controller
@OpenTo(Who.IT)
class CoverageController {

    private final CoverageQueries coverage;
    private final Selections selections;

    CoverageController(CoverageQueries coverage, Selections selections) {
        this.coverage = coverage;
        this.selections = selections;
    }

    @GetMapping("/coverage")
    String list(Selection selection, @RequestParam @Nullable String after, Model model) {
        model.addAttribute(
                "page",
                new CoveragePage(
                        selection,
                        selections.choices(),
                        coverage.sum(selection),
                        coverage.alone(selection, after),
                        coverage.loose(),
                        coverage.missing(selection),
                        after == null));
        return "insight/coverage";
    }

    @GetMapping("/partners/{partner}/coverage")
    String show(PartnerAccess access, Model model) {
        model.addAttribute("page", new MatrixPage(coverage.cells(access.partnerId())));
        return "insight/matrix";
    }
}
