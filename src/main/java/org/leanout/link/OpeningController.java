package org.leanout.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.door.Entrance;
import org.leanout.shared.Attempt;
import org.leanout.shared.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Opens a link. Looking at it changes nothing, since mail scanners look at every link before its reader does; what lets
 * somebody in is the button on its page.
 */
@Controller
@RequestMapping("/open/{secret}")
@OpenTo(Who.ANYBODY)
class OpeningController {

    private final Links links;
    private final LinkQueries queries;
    private final Invitations invitations;
    private final Entrance entrance;

    OpeningController(Links links, LinkQueries queries, Invitations invitations, Entrance entrance) {
        this.links = links;
        this.queries = queries;
        this.invitations = invitations;
        this.entrance = entrance;
    }

    @GetMapping
    String show(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<LinkQueries.Offered> offered = queries.find(secret);
        String path = offered.filter(it -> entrance.isIn(it.accountId(), request))
                .map(LinkQueries.Offered::path)
                .orElse(null);
        if (path != null) return "redirect:" + path; // its person has signed in already: there is nothing to use up
        return page(secret, offered, response, model);
    }

    @PostMapping
    String create(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        Optional<LinkQueries.Offered> offered = queries.find(secret).filter(LinkQueries.Offered::active);
        if (offered.filter(it -> entrance.isIn(it.accountId(), request)).isPresent())
            return "redirect:" + Optional.ofNullable(offered.get().path()).orElse("/");
        Optional<OneTimeLink> used = offered.filter(it -> it.path() != null).flatMap(it -> links.use(secret));
        if (used.isEmpty()) return page(secret, queries.find(secret), response, model);
        String path = Objects.requireNonNull(used.get().path());
        entrance.enter(used.get().accountId(), Links.thing(path), used.get().id(), request, response);
        return "redirect:" + path;
    }

    @PostMapping("/password")
    String choose(
            @PathVariable String secret,
            @Valid @ModelAttribute("form") ChoiceForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        queries.find(secret).filter(LinkQueries.Offered::active).orElseThrow(NotFound::new);
        var chosen = new AtomicReference<>(Optional.<UUID>empty());
        boolean done = Attempt.succeeds(errors, () -> chosen.set(links.choosePassword(secret, form)));
        if (!done || chosen.get().isEmpty()) return page(secret, queries.find(secret), response, model);
        entrance.enter(chosen.get().get(), request, response);
        return "redirect:/";
    }

    /** Mails another link to its person, whoever asks for it. */
    @PostMapping("/renewal")
    String renew(@PathVariable String secret, RedirectAttributes redirect) {
        invitations.renew(queries.find(secret).orElseThrow(NotFound::new));
        redirect.addFlashAttribute("done", "link.renewed");
        return "redirect:/login";
    }

    /** What it is for, or why it is good for nothing. */
    private String page(
            String secret, Optional<LinkQueries.Offered> offered, HttpServletResponse response, Model model) {
        boolean good = offered.filter(it -> it.active() && it.state() == LinkState.OPEN)
                .isPresent();
        if (!good) response.setStatus((offered.isEmpty() ? HttpStatus.NOT_FOUND : HttpStatus.GONE).value());
        model.addAttribute("offered", offered.orElse(null));
        if (!model.containsAttribute("form")) model.addAttribute("form", new ChoiceForm("", ""));
        model.addAttribute("good", good);
        model.addAttribute("path", "/open/" + secret);
        model.addAttribute("mailed", invitations.areMailed());
        return "link/open";
    }
}
