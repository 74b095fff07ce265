package org.leanout.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I was told. An entry has no page of its own: it leads to the thing, and then it is read. */
@Controller
@RequestMapping("/inbox")
@OpenTo(Who.EVERYBODY)
class InboxController {

    private final InboxQueries queries;
    private final Inboxes inboxes;

    InboxController(InboxQueries queries, Inboxes inboxes) {
        this.queries = queries;
        this.inboxes = inboxes;
    }

    @GetMapping
    String list(
            Me me,
            @RequestParam @Nullable InboxShelf show,
            @RequestParam @Nullable NoticeKind kind,
            @RequestParam @Nullable UUID partner,
            @RequestParam @Nullable String after,
            Model model) {
        var filter = new InboxFilter(show, kind, partner);
        model.addAttribute(
                "page", new InboxPage(queries.list(me, filter, after), after == null, filter, queries.choices(me)));
        return "notification/inbox";
    }

    @GetMapping("/{id}")
    String show(Me me, @PathVariable UUID id) {
        String path = queries.path(me, id).orElseThrow(NotFound::new);
        inboxes.read(me, id);
        return "redirect:" + path;
    }
}
