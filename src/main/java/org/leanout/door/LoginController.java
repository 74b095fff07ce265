package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leanout.account.Accounts;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
@OpenTo(Who.ANYBODY)
class LoginController {

    private static final List<String> REASONS = Stream.concat(
                    Stream.of("wrong", "wait", "locked", "disabled", "out"),
                    Arrays.stream(NotLetIn.Why.values()).map(NotLetIn.Why::word))
            .toList();

    private final Accounts accounts;
    private final ObjectProvider<QuickSignIn> quick;
    private final ObjectProvider<SingleSignOn> singleSignOn;
    private final PasswordRule rule;

    LoginController(
            Accounts accounts,
            ObjectProvider<QuickSignIn> quick,
            ObjectProvider<SingleSignOn> singleSignOn,
            PasswordRule rule) {
        this.accounts = accounts;
        this.quick = quick;
        this.singleSignOn = singleSignOn;
        this.rule = rule;
    }

    /** The query names why somebody is here again: {@code ?wrong}, {@code ?out} and the like. */
    @GetMapping("/login")
    String show(@RequestParam Map<String, String> query, Model model) {
        if (accounts.areEmpty()) return "redirect:/setup";
        REASONS.stream().filter(query::containsKey).findFirst().ifPresent(why -> model.addAttribute("reason", why));
        return page(model);
    }

    /** A link opens one thing: whoever wants to see more signs in. */
    @GetMapping(Refusals.ONLY)
    String only(HttpServletRequest request, Model model) {
        String only = Visit.of(request).map(Visit::only).orElse(null);
        if (only == null) return "redirect:/";
        return "door/only";
    }

    /** What somebody sent who was not signed in any more: they sign in first; then it is theirs to send again. */
    @PostMapping(SignedOut.PAGE)
    String create(HttpServletRequest request, Model model) {
        Optional<Typed> typed = Typed.passedIn(request);
        if (typed.isEmpty()) return "redirect:/";
        model.addAttribute("typed", typed.get());
        boolean mayGoThere = Visit.of(request)
                .filter(visit -> visit.covers(typed.get().to()))
                .isPresent();
        if (mayGoThere) return "door/typed";
        model.addAttribute("reason", SignedOut.reasonIn(request));
        return page(model);
    }

    private String page(Model model) {
        model.addAttribute(
                "providers",
                singleSignOn.stream().flatMap(it -> it.providers().stream()).toList());
        model.addAttribute("folded", rule.isForAdministrators());
        model.addAttribute(
                "quick", quick.stream().map(QuickSignIn::people).findFirst().orElse(List.of()));
        model.addAttribute(
                "password",
                quick.stream().map(QuickSignIn::password).findFirst().orElse(""));
        return "door/login";
    }
}
