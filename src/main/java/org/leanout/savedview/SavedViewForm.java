package org.leanout.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * A view to be saved.
 *
 * @param query what the portfolio's address says behind the question mark
 */
record SavedViewForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 80) String name,
        @Nullable @Size(max = 2000) String query) {

    /** What the portfolio's address may say; the place in a list is none of it. */
    static final Set<String> KNOWN = Set.of("brm", "unit", "tier", "tag", "level", "attention", "sort", "reversed");

    static String queryOf(Map<String, String> said) {
        return said.entrySet().stream()
                .filter(one -> KNOWN.contains(one.getKey()) && !one.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + UriUtils.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As {@link #queryOf} writes it, whatever was sent. */
    String known() {
        MultiValueMap<String, String> said = UriComponentsBuilder.fromPath("/")
                .query(query == null ? "" : query)
                .build()
                .getQueryParams();
        return queryOf(said.toSingleValueMap().entrySet().stream()
                .filter(one -> one.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> UriUtils.decode(one.getValue(), StandardCharsets.UTF_8))));
    }
}
