package org.leanout.dashboard;

import java.util.List;
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

    default List<Tier> tiers() {
        return List.of(Tier.values());
    }

    default List<Level> levels() {
        return List.of(Level.values());
    }

    default List<Attention> attentions() {
        return List.of(Attention.values());
    }
}
