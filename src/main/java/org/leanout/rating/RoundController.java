package org.leanout.rating;

import jakarta.validation.Valid;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.audit.Change;
import org.leanout.audit.Histories;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/partners/{partner}/rounds")
class RoundController {

    private final Rounds rounds;
    private final RoundQueries queries;
    private final AskedQueries asked;
    private final WorkshopQueries workshops;
    private final Views views;
    private final Histories histories;
    private final MessageSource messages;
    private final Today today;

    RoundController(
            Rounds rounds,
            RoundQueries queries,
            AskedQueries asked,
            WorkshopQueries workshops,
            Views views,
            Histories histories,
            MessageSource messages,
            Today today) {
        this.rounds = rounds;
        this.queries = queries;
        this.asked = asked;
        this.workshops = workshops;
        this.views = views;
        this.histories = histories;
        this.messages = messages;
        this.today = today;
    }

    @GetMapping
    @OpenTo(Who.EVERYBODY)
    String list(PartnerAccess access, @RequestParam @Nullable String after, Model model) {
        var now = views.on(access.partnerId(), today.date(), Views.DAYS).orElse(null);
        model.addAttribute("page", RoundListPage.of(access, queries.list(access, after), now, after == null));
        return "rating/list";
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    String show(PartnerAccess access, @PathVariable UUID id, Model model) {
        var round = queries.find(access, id).orElseThrow(NotFound::new);
        var given = round.ended() ? queries.given(access, round) : List.<Given>of();
        var history = access.isIt() ? histories.of(new PartnerKey(access.partnerId(), id)) : List.<Change>of();
        var workshops = round.ended() ? this.workshops.of(access, id) : List.<HeldWorkshop>of();
        model.addAttribute("page", RoundPage.of(access, round, given, hasAnswered(access, id), workshops, history));
        return "rating/show";
    }

    private boolean hasAnswered(PartnerAccess access, UUID id) {
        return (access.isPerson() ? asked.mine(access, id) : asked.forIt(access, id)).isPresent();
    }

    @GetMapping("/new")
    @OpenTo(Who.OWNER)
    String blank(PartnerAccess access, Model model, Locale locale) {
        var people = asked.people(access.partnerId());
        var able = people.stream()
                .filter(AskedQueries.Person::able)
                .map(AskedQueries.Person::id)
                .collect(Collectors.toSet());
        model.addAttribute("form", RoundForm.blank(Ids.next(), usualTitle(locale), today.date(), able));
        return form(people, model);
    }

    private String usualTitle(Locale locale) {
        String month = today.date().format(DateTimeFormatter.ofPattern("MMMM yyyy", locale));
        return messages.getMessage("round.title.usual", new Object[] {month}, locale);
    }

    @PostMapping
    @OpenTo(Who.OWNER)
    String create(
            PartnerAccess access,
            @Valid @ModelAttribute("form") RoundForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> rounds.open(access, form)))
            return form(asked.people(access.partnerId()), model);
        redirect.addFlashAttribute("done", "round.opened");
        return "redirect:" + access.path() + "/rounds";
    }

    private static String form(List<AskedQueries.Person> people, Model model) {
        model.addAttribute(
                "people", people.stream().filter(AskedQueries.Person::able).toList());
        model.addAttribute(
                "unable", people.stream().filter(person -> !person.able()).toList());
        return "rating/form";
    }
}
