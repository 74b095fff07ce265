package org.leanout.sso;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Role;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Reads a provider's claims by the settings. */
@Component
class Claims {

    private static final int LONGEST_NAME = 120;

    private final SsoSettings settings;

    Claims(SsoSettings settings) {
        this.settings = settings;
    }

    Described read(OidcUser user) {
        Map<String, Object> claims = user.getClaims();
        return new Described(
                user.getIdToken().getIssuer().toString(),
                user.getSubject(),
                name(user),
                email(user),
                roles(claims),
                partners(claims));
    }

    /** An address counts when the provider says that it is theirs: whoever could choose one could be anybody. */
    private static @Nullable String email(OidcUser user) {
        boolean verified = Boolean.parseBoolean(String.valueOf(user.getClaims().get("email_verified")));
        String email = user.getEmail();
        return verified && email != null && email.matches(".+@.+") ? email : null;
    }

    private static String name(OidcUser user) {
        String name = Stream.of(user.getFullName(), user.getPreferredUsername(), user.getEmail(), user.getSubject())
                .filter(known -> known != null && !known.isBlank())
                .findFirst()
                .orElseThrow()
                .strip();
        return name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private Set<Role> roles(Map<String, Object> claims) {
        Set<String> said = said(claims, settings.rolesClaim());
        return settings.roles().entrySet().stream()
                .filter(role -> !Collections.disjoint(role.getValue(), said))
                .map(Map.Entry::getKey)
                .collect(toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    private Set<String> partners(Map<String, Object> claims) {
        return said(claims, settings.partnersClaim()).stream()
                .flatMap(this::slugs)
                .collect(toUnmodifiableSet());
    }

    /** What the settings translate is no slug any more. */
    private Stream<String> slugs(String value) {
        Set<String> meant = settings.partners().entrySet().stream()
                .filter(partner -> partner.getValue().contains(value))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
        return meant.isEmpty() ? Stream.of(value) : meant.stream();
    }

    /** The values of a claim, be it one or a list; {@code realm_access.roles} is the claim {@code roles} in another one. */
    private static Set<String> said(Map<?, ?> claims, @Nullable String name) {
        if (name == null) return Set.of();
        Object value = claims.get(name);
        int dot = name.indexOf('.');
        if (value == null && dot > 0 && claims.get(name.substring(0, dot)) instanceof Map<?, ?> inner)
            return said(inner, name.substring(dot + 1));
        if (value instanceof Collection<?> several)
            return several.stream().map(String::valueOf).collect(toUnmodifiableSet());
        return value == null ? Set.of() : Set.of(value.toString());
    }
}
