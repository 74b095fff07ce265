package org.leanout.maturity;

import java.time.LocalDate;
import java.util.UUID;
import org.leanout.maturity.model.Model;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** Explains where a relationship stands today, from its ledger; one statement each. */
@Component
public class Explanations {

    private final Ledgers ledgers;
    private final Today today;

    Explanations(Ledgers ledgers, Today today) {
        this.ledgers = ledgers;
        this.today = today;
    }

    public Explanation of(UUID partnerId) {
        LocalDate day = today.date();
        return Explanation.of(ledgers.of(partnerId, day), day, Model.first());
    }

    /**
     * @param shown how many records of each sum are listed
     * @param forIt whether the titles of what is internal to IT may be told
     */
    public Reasons reasons(UUID partnerId, int shown, boolean forIt) {
        LocalDate day = today.date();
        return Reasons.of(ledgers.of(partnerId, day), day, Model.first(), shown, forIt);
    }
}
