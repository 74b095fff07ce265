package org.leanout.maturity;

import java.time.LocalDate;
import java.util.UUID;
import org.leanout.maturity.model.Model;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** Explains where a relationship stands today, from its ledger; two statements each. */
@Component
public class Explanations {

    private final Ledgers ledgers;
    private final Snapshots snapshots;
    private final Today today;

    Explanations(Ledgers ledgers, Snapshots snapshots, Today today) {
        this.ledgers = ledgers;
        this.snapshots = snapshots;
        this.today = today;
    }

    public Explanation of(UUID partnerId) {
        LocalDate day = today.date();
        return Explanation.of(ledgers.of(partnerId, day), day, Model.first(), published(partnerId));
    }

    /**
     * @param shown how many records of each sum are listed
     * @param forIt whether the titles of what is internal to IT may be told
     */
    public Reasons reasons(UUID partnerId, int shown, boolean forIt) {
        LocalDate day = today.date();
        return Reasons.of(ledgers.of(partnerId, day), day, Model.first(), published(partnerId), shown, forIt);
    }

    /** Nothing is published before the first night or change: then the computed level is. */
    private Published published(UUID partnerId) {
        return snapshots.published(partnerId).orElseGet(() -> Published.first(null));
    }
}
