package org.leanout.notification;

import java.util.EnumMap;
import java.util.Map;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** About what I want mail, and when. */
@Controller
@RequestMapping("/account/mail")
@OpenTo(Who.EVERYBODY)
class MailChoiceController {

    private final MailChoices choices;
    private final MailSwitch mail;

    MailChoiceController(MailChoices choices, MailSwitch mail) {
        this.choices = choices;
        this.mail = mail;
    }

    @GetMapping
    String edit(Me me, Model model) {
        model.addAttribute("page", new MailChoicesPage(me.email(), choices.of(me.id(), me.isPartner()), mail.isOn()));
        return "notification/mail-choices";
    }

    /** A field is called as the kind is. */
    @PostMapping
    String update(Me me, @RequestParam Map<String, String> sent, RedirectAttributes redirect) {
        Map<NoticeKind, MailChoice> chosen = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values())
            if (kind.reaches(me.isPartner()) && sent.containsKey(kind.name()))
                chosen.put(kind, read(sent.get(kind.name())));
        choices.choose(me, chosen);
        redirect.addFlashAttribute("done", "saved");
        return "redirect:/account/mail";
    }

    private static MailChoice read(String choice) {
        try {
            return MailChoice.valueOf(choice);
        } catch (IllegalArgumentException unknown) {
            throw new Refused("refused.unread");
        }
    }
}
