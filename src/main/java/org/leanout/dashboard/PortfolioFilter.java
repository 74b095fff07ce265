package org.leanout.dashboard;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Tier;
import org.springframework.web.util.UriUtils;

/**
 * Which relationships the portfolio shows, and in which order. All of it stands in the address, so that a link shows
 * somebody else the same.
 *
 * @param level the number of a level, 0 for what is not yet rated
 */
record PortfolioFilter(
        @Nullable UUID brm,
        @Nullable String unit,
        @Nullable Tier tier,
        @Nullable String tag,
        @Nullable Integer level,
        @Nullable Attention attention,
        @Nullable PortfolioOrder sort,
        @Nullable Boolean reversed) {

    PortfolioOrder order() {
        return sort == null ? PortfolioOrder.LEVEL : sort;
    }

    boolean isReversed() {
        return Boolean.TRUE.equals(reversed);
    }

    /** Whether every relationship is shown. */
    public boolean isEmpty() {
        return brm == null && unit == null && tier == null && tag == null && level == null && attention == null;
    }

    public PortfolioFilter ofLevel(@Nullable Integer number) {
        return new PortfolioFilter(brm, unit, tier, tag, number, attention, sort, reversed);
    }

    public PortfolioFilter wanting(Attention why) {
        return new PortfolioFilter(brm, unit, tier, tag, level, why, sort, reversed);
    }

    /** The same, sorted by something else; sorted by the same it is the other way round. */
    PortfolioFilter sortedBy(PortfolioOrder other) {
        boolean turned = other == order() && !isReversed();
        return new PortfolioFilter(brm, unit, tier, tag, level, attention, other, turned ? true : null);
    }

    /** The address under which the page, or the export, shows just this. */
    public String at(String path) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("brm", brm);
        said.put("unit", unit);
        said.put("tier", tier);
        said.put("tag", tag);
        said.put("level", level);
        said.put("attention", attention);
        said.put("sort", sort);
        said.put("reversed", reversed);
        String query = said.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
