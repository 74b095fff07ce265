package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** Explains where a relationship stands today, from its ledger; two statements each. */
@Component
public class Explanations {

    private final Ledgers ledgers;
    private final Badges badges;
    private final Today today;

    Explanations(Ledgers ledgers, Badges badges, Today today) {
        this.ledgers = ledgers;
        this.badges = badges;
        this.today = today;
    }

    /**
     * @param forIt whether what is internal to IT may be told
     */
    public Explanation of(UUID partnerId, boolean forIt) {
        LocalDate day = today.date();
        Filed filed = ledgers.filed(partnerId, day);
        return Explanation.of(filed.on(day), day, badge(partnerId, forIt), Sight.of(forIt, filed));
    }

    /** The same for each of some partners, for IT; two statements together. */
    public Map<UUID, Explanation> of(Collection<UUID> partnerIds) {
        LocalDate day = today.date();
        Map<UUID, Filed> filed = ledgers.filed(partnerIds, day);
        Map<UUID, Explanation> explanations = new HashMap<>();
        badges.of(partnerIds)
                .forEach((id, badge) ->
                        explanations.put(id, Explanation.of(filed.get(id).on(day), day, badge, Sight.OF_IT)));
        return explanations;
    }

    /**
     * @param shown how many records of each sum are listed
     * @param forIt whether the titles of what is internal to IT may be told
     */
    public Reasons reasons(UUID partnerId, int shown, boolean forIt) {
        LocalDate day = today.date();
        Filed filed = ledgers.filed(partnerId, day);
        return Reasons.of(filed.on(day), day, badge(partnerId, forIt), shown, Sight.of(forIt, filed));
    }

    private Badge badge(UUID partnerId, boolean forIt) {
        Badge badge = badges.of(partnerId);
        return forIt ? badge : badge.forPartner();
    }
}
