package org.leanout.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What I have read without opening it. */
@Controller
@RequestMapping("/inbox")
@OpenTo(Who.EVERYBODY)
class ReadingController {

    private final Inboxes inboxes;

    ReadingController(Inboxes inboxes) {
        this.inboxes = inboxes;
    }

    @PostMapping("/{id}/reading")
    String create(
            Me me,
            @PathVariable UUID id,
            @RequestParam @Nullable InboxShelf show,
            @RequestParam @Nullable NoticeKind kind,
            @RequestParam @Nullable UUID partner) {
        inboxes.read(me, id);
        return "redirect:" + new InboxFilter(show, kind, partner).address();
    }

    @PostMapping("/reading")
    String create(Me me, @RequestParam Instant until) {
        inboxes.readAll(me, until);
        return "redirect:/inbox";
    }
}
