package org.leanout.dashboard;

import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenTo(Who.EVERYBODY)
class TimelineController {

    private final TimelineQueries timeline;

    TimelineController(TimelineQueries timeline) {
        this.timeline = timeline;
    }

    @GetMapping("/partners/{partner}/timeline")
    String list(
            PartnerAccess access,
            @RequestParam @Nullable Topic topic,
            @RequestParam @Nullable String after,
            Model model) {
        model.addAttribute("page", new TimelinePage(timeline.list(access, topic, after), topic, after == null));
        return "dashboard/timeline";
    }
}
