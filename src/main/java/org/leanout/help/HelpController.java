package org.leanout.help;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Origin;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Offers and requests side by side: the ratio is the point. */
@Controller
@OpenTo(Who.EVERYBODY)
class HelpController {

    private final HelpQueries queries;

    HelpController(HelpQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/partners/{partner}/help")
    String list(
            PartnerAccess access,
            @RequestParam(defaultValue = "OPEN") HelpShelf shelf,
            @RequestParam @Nullable Origin origin,
            @RequestParam @Nullable String after,
            Model model) {
        var help = queries.list(access, shelf, origin, after);
        model.addAttribute("page", new HelpListPage(shelf, origin, help, after == null));
        return "help/list";
    }
}
