package org.leanout.maturity;

import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Attempt;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers that levels are computed by, and what others would do to today's partners. */
@Controller
@RequestMapping("/model")
class ModelController {

    private final Models models;
    private final ModelVersions versions;

    ModelController(Models models, ModelVersions versions) {
        this.models = models;
        this.versions = versions;
    }

    @GetMapping
    @OpenTo({Who.IT, Who.ADMINISTRATOR})
    String show(org.springframework.ui.Model page) {
        var current = models.current();
        page.addAttribute("version", current.version());
        page.addAttribute("groups", groups(ModelNumbers.of(current)));
        page.addAttribute("versions", models.versions());
        return "maturity/model";
    }

    @GetMapping("/new")
    @OpenTo(Who.ADMINISTRATOR)
    String blank(org.springframework.ui.Model page) {
        page.addAttribute("form", versions.form());
        return form(null, page);
    }

    /** Tries the numbers on today's partners. */
    @PostMapping("/preview")
    @OpenTo(Who.ADMINISTRATOR)
    String preview(
            @Valid @ModelAttribute("form") ModelForm form, BindingResult errors, org.springframework.ui.Model page) {
        AtomicReference<@Nullable WhatIf> found = new AtomicReference<>();
        Attempt.succeeds(errors, () -> found.set(versions.tryOut(form)));
        return form(found.get(), page);
    }

    @PostMapping
    @OpenTo(Who.ADMINISTRATOR)
    String create(
            Me me,
            @Valid @ModelAttribute("form") ModelForm form,
            BindingResult errors,
            org.springframework.ui.Model page,
            RedirectAttributes redirect) {
        if (!Attempt.succeeds(errors, () -> versions.publish(me, form))) {
            AtomicReference<@Nullable WhatIf> found = new AtomicReference<>();
            if (form.version() != null && !errors.hasFieldErrors("numbers*")) found.set(tryOut(form));
            return form(found.get(), page);
        }
        redirect.addFlashAttribute("done", "model.published");
        return "redirect:/model";
    }

    private @Nullable WhatIf tryOut(ModelForm form) {
        try {
            return versions.tryOut(form);
        } catch (org.leanout.shared.Refused told) {
            return null; // the form says so already
        }
    }

    private String form(@Nullable WhatIf whatIf, org.springframework.ui.Model page) {
        page.addAttribute("current", ModelNumbers.of(models.current()));
        page.addAttribute("groups", groups(ModelNumbers.of(org.leanout.maturity.model.Model.first())));
        if (whatIf != null) page.addAttribute("whatIf", whatIf);
        return "maturity/model-form";
    }

    /** The names by group, in their order. */
    private static Map<String, List<Map.Entry<String, BigDecimal>>> groups(Map<String, BigDecimal> numbers) {
        return numbers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        number -> number.getKey().substring(0, number.getKey().indexOf('.')),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }
}
