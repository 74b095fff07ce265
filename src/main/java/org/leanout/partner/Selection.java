package org.leanout.partner;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selections.Choice;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.web.util.UriUtils;

/** Some of the partners: those that a BRM owns, of a unit, of a tier, with a tag; all that are not archived if it says nothing. */
public record Selection(
        @Nullable UUID brm,
        @Nullable String unit,
        @Nullable Tier tier,
        @Nullable String tag) {

    /** All partners that are not archived, in SQL, with what they are selected by. */
    public static final String PARTNERS = """
            (select p.id, p.slug, p.name, p.unit, p.tier, p.tags, p.added_on, a.account_id as owner_id
               from partner p
               left join assignment a on a.partner_id = p.id and a.duty = 'OWNER' and a.until_on is null
              where p.archived_on is null)
            """;

    public boolean isEmpty() {
        return conditions().findAny().isEmpty();
    }

    /**
     * What it says, in SQL, of rows with owner_id, unit, tier and tags. What it does not say is not asked: the plan for
     * "whatever, or this" would be a bad one for both.
     */
    public Stream<String> conditions() {
        return Stream.of(
                        brm == null ? null : "owner_id = :brm",
                        unit == null ? null : "unit = :unit",
                        tier == null ? null : "tier = :tier",
                        tag == null ? null : ":tag = any (tags)")
                .filter(Objects::nonNull);
    }

    /** All of that at once. */
    public String where() {
        return conditions().reduce("true", (one, other) -> one + " and " + other);
    }

    public StatementSpec bindTo(StatementSpec statement) {
        return statement
                .param("brm", brm)
                .param("unit", unit)
                .param("tier", tier == null ? null : tier.name())
                .param("tag", tag);
    }

    /** What an address says of it. */
    public Map<String, Object> said() {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("brm", brm);
        said.put("unit", unit);
        said.put("tier", tier);
        said.put("tag", tag);
        return said;
    }

    /** What it says of the fields that offer something, as they call it. */
    public List<Choice> chosen(List<Choice> choices) {
        return said().entrySet().stream()
                .flatMap(one -> choices.stream()
                        .filter(choice -> choice.field().equals(one.getKey())
                                && choice.value().equals(String.valueOf(one.getValue()))))
                .toList();
    }

    /** The address under which a page shows just these. */
    public String at(String path) {
        return address(path, said());
    }

    /** A path with what is said, as far as anything is. */
    public static String address(String path, Map<String, Object> said) {
        String query = said.entrySet().stream()
                .filter(one -> one.getValue() != null)
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue().toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }
}
