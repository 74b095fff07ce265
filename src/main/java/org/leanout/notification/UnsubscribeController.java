package org.leanout.notification;

import jakarta.servlet.http.HttpServletResponse;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Stops mail by a link in it, without sign-in: its token is authority enough. Opening it changes nothing, since programs
 * that look for harmful mail open links; a mail program that unsubscribes sends the form by itself (RFC 8058).
 */
@Controller
@RequestMapping("/unsubscribe/{token}")
@OpenTo(Who.ANYBODY)
class UnsubscribeController {

    private final UnsubscribeLinks links;
    private final MailChoices choices;

    UnsubscribeController(UnsubscribeLinks links, MailChoices choices) {
        this.links = links;
        this.choices = choices;
    }

    @GetMapping
    String show(@PathVariable String token, Model model, HttpServletResponse response) {
        return page(token, false, model, response);
    }

    @PostMapping
    String create(@PathVariable String token, Model model, HttpServletResponse response) {
        links.read(token).ifPresent(choices::turnOff);
        return page(token, true, model, response);
    }

    private String page(String token, boolean done, Model model, HttpServletResponse response) {
        var subscription = links.read(token);
        if (subscription.isEmpty()) response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("known", subscription.isPresent());
        model.addAttribute(
                "kind", subscription.map(UnsubscribeLinks.Subscription::kind).orElse(null));
        model.addAttribute("token", token);
        model.addAttribute("off", done);
        return "notification/unsubscribe";
    }
}
