package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Limits;
import org.leanout.partner.Selections.Choice;
import org.leanout.shared.Slice;

/**
 * Every relationship, as far as the filter lets it through; it never compares people.
 *
 * @param limits of the model that levels are computed by
 */
record PortfolioPage(
        PortfolioFilter filter,
        Slice<PortfolioRow> partners,
        PortfolioSummary summary,
        List<Urgent> urgent,
        List<Moved> moved,
        List<Choice> choices,
        boolean first,
        LocalDate today,
        Limits limits)
        implements FilteredPage {

    private static final int COMPARED = 90;

    /**
     * A relationship that wants attention, with a reason.
     *
     * @param since the day of the last contact, on which a promise was due, or since when something waits or slips
     * @param days whole days since then
     * @param contacted whether there ever was a contact
     * @param number of its published level, which slips since a day or does not
     * @param itemId the harm, the complaint, the promise, the proposal, the bypass or the objective
     * @param total how many relationships want attention
     */
    record Urgent(
            UUID id,
            String slug,
            String name,
            @Nullable String ownerName,
            Attention kind,
            LocalDate since,
            int days,
            boolean contacted,
            int rhythm,
            int number,
            @Nullable LocalDate slippingSince,
            @Nullable UUID itemId,
            @Nullable String title,
            int total) {

        public String path() {
            return "/partners/" + slug;
        }

        /** The address of what it is about. */
        public String itemPath() {
            String page = switch (kind) {
                case HARM -> "/impacts/";
                case COMPLAINT -> "/complaints/";
                case PROMISE -> "/promises/";
                case BYPASS -> "/bypasses/";
                case OBJECTIVE -> "/objectives/";
                default -> "/proposals/";
            };
            return path() + page + itemId;
        }

        /** Whether nothing but time passes by: it is no fault of anybody. */
        public boolean isWaiting() {
            return kind == Attention.PROPOSAL || kind == Attention.OBJECTIVE;
        }

        /** The level that it slips to. */
        public @Nullable Level next() {
            return slippingSince == null ? null : Level.of(number - 1).orElse(null);
        }

        /** The day on which it slips, unless something happens. */
        public @Nullable LocalDate slipsOn(Limits limits) {
            return slippingSince == null ? null : slippingSince.plusDays(limits.daysDown());
        }
    }

    /** A relationship whose published level is another one than 90 days ago, of so many in all. */
    record Moved(String slug, String name, String how, int all) {}

    /** How many moved besides those that are named. */
    public int movedBesides() {
        return moved.isEmpty() ? 0 : moved.get(0).all() - moved.size();
    }

    /** A column that the list can be sorted by; {@code sorted} is the word for how it is, as a browser reads it. */
    record Heading(
            PortfolioOrder order,
            String path,
            @Nullable String sorted,
            @Nullable Heading beside) {}

    /** Where all who want attention are listed: further down, if that is what is shown. */
    public String everyUrgent() {
        return filter.attention().isEmpty() ? filter.wanting(Attention.ANY).at("/portfolio") : "#every";
    }

    /** How many of those shown want attention for each reason that is not filtered by. */
    public List<PortfolioSummary.Want> wants() {
        return summary.wants().stream()
                .filter(want -> !filter.attention().contains(want.why()))
                .toList();
    }

    /** How many want attention besides those that are named. */
    public int more() {
        return urgent.isEmpty() ? 0 : urgent.get(0).total() - urgent.size();
    }

    /** The columns, from left to right. */
    public List<Heading> headings() {
        return Stream.of(PortfolioOrder.values())
                .filter(PortfolioOrder::isColumn)
                .map(this::heading)
                .toList();
    }

    private Heading heading(PortfolioOrder column) {
        PortfolioOrder beside = column.beside();
        return new Heading(
                column,
                filter.sortedBy(column).at("/portfolio"),
                column == filter.order() ? sorted() : null,
                beside == null ? null : heading(beside));
    }

    public List<PortfolioOrder> orders() {
        return List.of(PortfolioOrder.values());
    }

    /** ascending or descending. */
    public String sorted() {
        return filter.order().isDescending(filter.isReversed()) ? "descending" : "ascending";
    }

    public PortfolioOrder order() {
        return filter.order();
    }

    /** The day that levels are compared with. */
    public LocalDate comparedWith() {
        return today.minusDays(COMPARED);
    }

    /** Whether all that the filter lets through is on this page. */
    public boolean isWhole() {
        return partners.rows().size() == summary.partners();
    }

    /** Whether some figures are not of today: a night was missed. */
    public boolean isOld() {
        return summary.asOf() != null && summary.asOf().isBefore(today);
    }
}
