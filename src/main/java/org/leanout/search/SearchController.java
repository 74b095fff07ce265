package org.leanout.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the field in the header leads to. */
@Controller
@OpenTo(Who.EVERYBODY)
class SearchController {

    private final SearchQueries queries;

    SearchController(SearchQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/search")
    String show(
            Me me,
            @RequestParam(name = "q", required = false) @Nullable String typed,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Words words = Words.of(typed);
        boolean first = after == null;
        model.addAttribute(
                "page",
                words.isSearched()
                        ? new SearchPage(
                                words,
                                first ? queries.names(me, words) : List.of(),
                                queries.records(me, words, after),
                                first)
                        : new SearchPage(words, List.of(), new Slice<>(List.of(), null), true));
        return "search/show";
    }
}
