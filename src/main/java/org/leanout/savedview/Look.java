package org.leanout.savedview;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selections;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** How somebody looks at the portfolio: what its address says of the filter, of the order, and which face shows it. */
record Look(SortedMap<String, String> said) {

    /** What the portfolio can be filtered and sorted by; the place in a list is none of it. */
    static final Set<String> FILTER = Set.of("brm", "unit", "tier", "tag", "level", "attention", "sort", "reversed");

    /** The faces besides the list. */
    private static final Set<String> FACES = Set.of("board", "grid");

    private static final String FACE = "face";

    /** In which order a filter is told. */
    private static final List<String> TOLD = List.of("brm", "unit", "tag", "tier", "level", "attention");

    private static final String ATTENTION = "attention";

    /** What there is to choose from, of fields that offer the same whatever partners there are. */
    static final Map<String, Set<String>> VALUES = Map.of(
            "tier",
            Set.of("HIGH", "MEDIUM", "LOW"),
            "level",
            Set.of("0", "1", "2", "3", "4", "5"),
            ATTENTION,
            Set.of("ANY", "HARM", "COMPLAINT", "SLIPPING", "QUIET", "PROMISE", "PROPOSAL", "BYPASS", "OBJECTIVE"),
            "sort",
            Set.of("NAME", "LEVEL", "LEANING", "HOURS", "VIEW", "GAP", "CONTACT", "OPEN", "AMBITION"),
            "reversed",
            Set.of("true", "false"));

    /** The first part of the code of a value, of what has codes. */
    private static final Map<String, String> CODES =
            Map.of("tier", "Tier.", "level", "Counted.LEVEL_", ATTENTION, "Attention.");

    /** One thing that is chosen: the code of its field, the code of its value if it may have one, and else its text. */
    record Choice(String field, @Nullable String code, String text) {}

    /** Of what an address says, what is known; of reasons for attention there may be several, with a comma between them. */
    static Look of(MultiValueMap<String, String> address) {
        SortedMap<String, String> said = new TreeMap<>();
        address.forEach((name, values) -> {
            Stream<String> told = values.stream().map(it -> Objects.requireNonNullElse(it, ""));
            String value = name.equals(ATTENTION)
                    ? told.filter(it -> !it.isEmpty()).collect(Collectors.joining(","))
                    : told.findFirst().orElse("");
            boolean known = name.equals(FACE) ? FACES.contains(value) : FILTER.contains(name) && !value.isEmpty();
            if (known) said.put(name, value);
        });
        return new Look(said);
    }

    /** As {@link #query} writes it, whatever was sent. */
    static Look parse(@Nullable String query) {
        MultiValueMap<String, String> address = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromPath("/")
                .query(query == null ? "" : query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> values.stream()
                        .filter(Objects::nonNull)
                        .forEach(value -> address.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
        return of(address);
    }

    /** All of it, as an address says it. */
    String query() {
        return query(said);
    }

    private static String query(Map<String, String> said) {
        return said.entrySet().stream()
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Which face shows it. */
    public String face() {
        return said.getOrDefault(FACE, "list");
    }

    /** Where the portfolio shows just this. */
    String path() {
        SortedMap<String, String> filter = new TreeMap<>(said);
        String face = filter.remove(FACE);
        String path = face == null ? "/portfolio" : "/portfolio/" + face;
        return filter.isEmpty() ? path : path + "?" + query(filter);
    }

    /** What it is filtered by, where {@code brm} is the name of whom it says; nothing if it shows every partner. */
    List<Choice> choices(@Nullable String brm) {
        List<Choice> choices = new ArrayList<>();
        for (String field : TOLD)
            for (String value : values(field)) {
                String code = CODES.containsKey(field) ? CODES.get(field) + value : null;
                choices.add(new Choice("portfolio." + field, code, field.equals("brm") && brm != null ? brm : value));
            }
        return choices;
    }

    private List<String> values(String field) {
        String value = said.get(field);
        if (value == null) return List.of();
        return field.equals(ATTENTION) ? List.of(value.split(",")) : List.of(value);
    }

    /** The first thing that it says and nobody knows, of all that the fields offer; none if all is known. */
    Optional<Choice> unknown(List<Selections.Choice> offered) {
        return FILTER.stream()
                .sorted()
                .flatMap(field -> values(field).stream()
                        .filter(value -> !isKnown(field, value, offered))
                        .map(value -> new Choice("portfolio." + field, null, value)))
                .findFirst();
    }

    private static boolean isKnown(String field, String value, List<Selections.Choice> offered) {
        if (VALUES.containsKey(field)) return VALUES.get(field).contains(value);
        return offered.stream()
                .anyMatch(it -> it.field().equals(field) && it.value().equals(value));
    }

    /** What it is sorted by, of the columns of the list. */
    public String sort() {
        return said.getOrDefault("sort", "LEVEL");
    }

    public boolean isReversed() {
        return Boolean.parseBoolean(said.get("reversed"));
    }
}
