package org.leanout.dashboard;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.partner.Degree;
import org.leanout.partner.Selections.Choice;

/** The portfolio as a board, by level, or as a grid: how critical partners are, against how much they depend on IT. */
record PortfolioBoard(PortfolioFilter filter, List<Choice> choices, List<PortfolioCard> cards) implements FilteredPage {

    /** How many relationships the filter lets through. */
    public int partners() {
        return cards.isEmpty() ? 0 : cards.get(0).all();
    }

    /** Relationships in one place; the first ones are shown. */
    record Place(int number, List<PortfolioCard> cards) {

        public @Nullable Level level() {
            return Level.of(number).orElse(null);
        }

        public int total() {
            return cards.isEmpty() ? 0 : cards.get(0).total();
        }

        public int more() {
            return total() - cards.size();
        }
    }

    /** Highest level first, what is not yet rated last. */
    public List<Place> columns() {
        return IntStream.of(5, 4, 3, 2, 1, 0)
                .mapToObj(number -> new Place(
                        number,
                        cards.stream().filter(card -> card.number() == number).toList()))
                .toList();
    }

    /** The highest first: what matters most is in the corner where reading begins. */
    public List<Degree> degrees() {
        return List.of(Degree.HIGH, Degree.MEDIUM, Degree.LOW);
    }

    public Place cell(@Nullable Degree criticality, @Nullable Degree dependence) {
        return new Place(
                0,
                cards.stream()
                        .filter(card -> card.criticality() == criticality && card.dependence() == dependence)
                        .toList());
    }

    /** Those of which nobody has said one or the other. */
    public Place unsaid() {
        return new Place(
                0,
                cards.stream()
                        .filter(card -> card.criticality() == null || card.dependence() == null)
                        .toList());
    }
}
