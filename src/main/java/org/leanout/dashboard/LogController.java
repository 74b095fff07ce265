package org.leanout.dashboard;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The quick log for whichever partner is chosen. It decides nothing: the browser sends the same form on to that partner,
 * where the door is.
 */
@Controller
@RequestMapping("/log")
@OpenTo(Who.BRM)
class LogController {

    private final TodayQueries queries;
    private final Today today;

    LogController(TodayQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    @GetMapping
    String blank(Me me, Model model) {
        model.addAttribute("page", new LogPage(today.date(), queries.partners(me), Ids.next()));
        return "dashboard/log";
    }

    @PostMapping("/entries")
    ResponseEntity<Void> create(@RequestParam @Nullable String partner) {
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(interactions(partner, "", null))
                .build();
    }

    /** On to the full form, with what was typed so far. */
    @GetMapping("/details")
    ResponseEntity<Void> show(@RequestParam @Nullable String partner, HttpServletRequest request) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(interactions(partner, "/new", request.getQueryString()))
                .build();
    }

    private static URI interactions(@Nullable String slug, String page, @Nullable String query) {
        if (slug == null || slug.isEmpty()) throw new Refused("refused.log.partner");
        if (!slug.matches("[a-z0-9-]+")) throw new NotFound();
        return UriComponentsBuilder.fromPath("/partners/" + slug + "/interactions" + page)
                .query(query)
                .build(true)
                .toUri();
    }
}
