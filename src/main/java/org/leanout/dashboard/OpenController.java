package org.leanout.dashboard;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The whole of what the overview shows the first ten of. */
@Controller
@OpenTo(Who.IT)
class OpenController {

    private final OpenQueries queries;

    OpenController(OpenQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/partners/{partner}/open")
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        model.addAttribute("page", new OpenPage(queries.list(access, after), after == null));
        return "dashboard/open";
    }
}
