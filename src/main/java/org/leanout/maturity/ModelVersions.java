package org.leanout.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.maturity.model.Ledger;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Refusal;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** New versions of the model: what they would do, and their publication. */
@Service
public class ModelVersions {

    private static final BigDecimal MOST = BigDecimal.valueOf(10_000);
    private static final int LONGEST = 20;
    private static final int MOST_PLACES = 6;

    private final Models models;
    private final Ledgers ledgers;
    private final Today today;
    private final ApplicationEventPublisher events;

    ModelVersions(Models models, Ledgers ledgers, Today today, ApplicationEventPublisher events) {
        this.models = models;
        this.ledgers = ledgers;
        this.today = today;
        this.events = events;
    }

    /** Another version assesses from now on. */
    record Published(int version) {}

    /** The numbers of today, to be changed. */
    @Transactional(readOnly = true)
    public ModelForm form() {
        Model now = models.current();
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        ModelNumbers.of(now).forEach((name, number) -> typed.put(name, ModelNumbers.text(number)));
        return new ModelForm(now.version(), typed, "");
    }

    /** Assesses every partner by both versions, one after the other as they are read; nothing is stored. */
    @Transactional(readOnly = true)
    WhatIf tryOut(ModelForm form) {
        Model now = models.current();
        if (now.version() != form.version()) throw new Refused("refused.model.stale");
        Model next = next(now, form);
        LocalDate day = today.date();
        Map<UUID, WhatIf.Named> names = models.partners();
        List<WhatIf.Row> rows = new ArrayList<>();
        ledgers.each(day, (id, filed) -> {
            Ledger ledger = filed.on(day);
            rows.add(WhatIf.Row.of(
                    names.get(id), Maturity.assess(ledger, day, now), Maturity.assess(ledger, day, next)));
        });
        return WhatIf.of(rows);
    }

    @Transactional
    public void publish(Me me, ModelForm form) {
        if (form.why() == null || form.why().isBlank()) throw Refused.at("why", "NotBlank");
        Model now = models.current();
        Model next = next(now, form);
        if (plain(next).equals(plain(now))) throw new Refused("refused.model.same");
        if (now.version() != form.version() || !models.store(next, form.why().strip(), me.id()))
            throw new Refused("refused.model.stale");
        events.publishEvent(new Published(next.version()));
    }

    private static Model next(Model now, ModelForm form) {
        Map<String, BigDecimal> numbers = ModelNumbers.of(now);
        numbers.replaceAll((name, current) -> number(name, form.numbers().get(name)));
        try {
            return ModelNumbers.model(now.version() + 1, numbers);
        } catch (Refusal refusal) {
            throw new Refused(refusal.key(), refusal.arguments().toArray());
        }
    }

    private static BigDecimal number(String name, @Nullable String typed) {
        String field = "numbers[" + name + "]";
        BigDecimal number = parse(typed).orElseThrow(() -> Refused.at(field, "refused.model.number"));
        if (number.abs().compareTo(MOST) > 0) throw Refused.at(field, "refused.model.large");
        if (ModelNumbers.isWhole(name) && number.stripTrailingZeros().scale() > 0)
            throw Refused.at(field, "refused.model.whole");
        return number;
    }

    private static Optional<BigDecimal> parse(@Nullable String typed) {
        if (typed == null || typed.length() > LONGEST) return Optional.empty();
        try {
            return Optional.of(new BigDecimal(typed.strip().replace(',', '.')))
                    .filter(number -> Math.abs(number.scale()) <= MOST_PLACES);
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    /** Without zeros at the end, so that equal numbers are equal. */
    private static Map<String, BigDecimal> plain(Model model) {
        Map<String, BigDecimal> numbers = ModelNumbers.of(model);
        numbers.replaceAll((name, number) -> number.stripTrailingZeros());
        return numbers;
    }
}
