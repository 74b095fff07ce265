package org.leanout.dashboard;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.partner.Selection;
import org.leanout.partner.Tier;

/**
 * Which relationships the portfolio shows, and in which order. All of it stands in the address, so that a link shows
 * somebody else the same.
 *
 * @param level the number of a level, 0 for what is not yet rated
 * @param attention reasons for which a relationship wants attention, all of them at once; none if that is not asked
 */
record PortfolioFilter(
        @Nullable UUID brm,
        @Nullable String unit,
        @Nullable Tier tier,
        @Nullable String tag,
        @Nullable Integer level,
        @Nullable List<Attention> attention,
        @Nullable PortfolioOrder sort,
        @Nullable Boolean reversed) {

    PortfolioFilter {
        attention = attention == null
                ? List.of()
                : attention.stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Which partners it is about, whatever their relationship is like. */
    public Selection selection() {
        return new Selection(brm, unit, tier, tag);
    }

    PortfolioOrder order() {
        return sort == null ? PortfolioOrder.LEVEL : sort;
    }

    boolean isReversed() {
        return Boolean.TRUE.equals(reversed);
    }

    /** Whether every relationship is shown. */
    public boolean isEmpty() {
        return selection().isEmpty() && level == null && attention.isEmpty();
    }

    /** The end of the code of the words for the level that is chosen, if there is one. */
    public @Nullable String chosenLevel() {
        return level == null ? null : Level.of(level).map(Level::name).orElse("none");
    }

    public PortfolioFilter ofLevel(@Nullable Integer number) {
        return new PortfolioFilter(brm, unit, tier, tag, number, attention, sort, reversed);
    }

    /** The same, and of these only those that want attention for one reason more. */
    public PortfolioFilter wanting(Attention why) {
        List<Attention> reasons = Stream.concat(
                        attention.stream().filter(reason -> reason != Attention.ANY), Stream.of(why))
                .toList();
        return new PortfolioFilter(brm, unit, tier, tag, level, reasons, sort, reversed);
    }

    /** The same, sorted by something else; sorted by the same it is the other way round. */
    PortfolioFilter sortedBy(PortfolioOrder other) {
        boolean turned = other == order() && !isReversed();
        return new PortfolioFilter(brm, unit, tier, tag, level, attention, other, turned ? true : null);
    }

    /** The address under which the page, or the export, shows just this. */
    public String at(String path) {
        Map<String, Object> said = selection().said();
        said.put("level", level);
        said.put(
                "attention",
                attention.isEmpty()
                        ? null
                        : attention.stream().map(Attention::name).collect(Collectors.joining(",")));
        said.put("sort", sort);
        said.put("reversed", reversed);
        return Selection.address(path, said);
    }
}
