package org.leanout.dashboard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.partner.Selections.Choice;
import org.leanout.partner.Tier;

/** A page about the relationships that a filter lets through, with what its form offers. */
interface FilteredPage {

    PortfolioFilter filter();

    List<Choice> choices();

    /** What one field offers. */
    default List<Choice> choices(String field) {
        return choices().stream().filter(choice -> choice.field().equals(field)).toList();
    }

    /** The name of the BRM that is chosen, if one is. */
    default @Nullable String brm() {
        return choices("brm").stream()
                .filter(choice -> choice.value().equals(String.valueOf(filter().brm())))
                .map(Choice::label)
                .findFirst()
                .orElse(null);
    }

    default List<Tier> tiers() {
        return List.of(Tier.values());
    }

    default List<Level> levels() {
        return List.of(Level.values());
    }

    default List<Attention> attentions() {
        return List.of(Attention.values());
    }

    /** The reasons that are chosen, one field for each, and a field for another one. */
    default List<@Nullable Attention> reasons() {
        List<@Nullable Attention> reasons = new ArrayList<>(filter().attention());
        reasons.add(null);
        return reasons;
    }
}
