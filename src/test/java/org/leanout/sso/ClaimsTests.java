package org.leanout.sso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leanout.account.Role;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** What claims mean by the settings. */
class ClaimsTests {

    private static final Map<Role, Set<String>> ROLES =
            Map.of(Role.BRM, Set.of("brm"), Role.MANAGER, Set.of("lead", "cn=head,ou=it"));

    static Stream<Arguments> roles() {
        return Stream.of(
                arguments("groups", Map.of("groups", "brm"), Set.of(Role.BRM)),
                arguments("groups", Map.of("groups", List.of("lead", "brm")), Set.of(Role.BRM, Role.MANAGER)),
                arguments("groups", Map.of("groups", List.of("cn=head,ou=it")), Set.of(Role.MANAGER)),
                arguments("groups", Map.of("groups", List.of("BRM", "canteen")), Set.of()),
                arguments("groups", Map.of(), Set.of()),
                arguments("realm.roles", Map.of("realm", Map.of("roles", List.of("brm"))), Set.of(Role.BRM)),
                arguments("realm.roles", Map.of("realm", "brm"), Set.of()),
                arguments(
                        "https://it.example/roles", Map.of("https://it.example/roles", "lead"), Set.of(Role.MANAGER)));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void give_roles(String claim, Map<String, Object> claims, Set<Role> expected) {
        var settings = new SsoSettings(false, claim, ROLES, null, Map.of());
        assertThat(read(settings, claims).roles()).isEqualTo(expected);
    }

    static Stream<Arguments> partners() {
        return Stream.of(
                arguments(List.of("nursing"), Set.of("nursing")),
                arguments(List.of("unit-17", "unit-18"), Set.of("pharmacy")),
                arguments(List.of("shared"), Set.of("pharmacy", "radiology")));
    }

    @ParameterizedTest
    @MethodSource("partners")
    void name_partners_by_their_slugs_or_as_the_settings_translate_them(List<String> said, Set<String> expected) {
        var translated = Map.of("pharmacy", Set.of("unit-17", "unit-18", "shared"), "radiology", Set.of("shared"));
        var settings = new SsoSettings(false, null, Map.of(), "units", translated);
        assertThat(read(settings, Map.of("units", said)).partners()).isEqualTo(expected);
    }

    static Stream<Arguments> addresses() {
        return Stream.of(
                arguments(Map.of("email", "a@b.example", "email_verified", true), true),
                arguments(Map.of("email", "a@b.example", "email_verified", "true"), true),
                arguments(Map.of("email", "a@b.example", "email_verified", false), false),
                arguments(Map.of("email", "a@b.example"), false),
                arguments(Map.of("email", "a@", "email_verified", true), false),
                arguments(Map.of("email_verified", true), false));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void bring_an_address_only_if_it_is_verified(Map<String, Object> claims, boolean known) {
        assertThat(read(new SsoSettings(false, null, Map.of(), null, Map.of()), claims)
                                .email()
                        != null)
                .isEqualTo(known);
    }

    @Test
    void must_be_named_where_roles_are_to_come_of_them() {
        assertThatThrownBy(() -> new SsoSettings(false, null, ROLES, null, Map.of()))
                .hasMessageContaining("leanout.sso.roles-claim");
    }

    private static Described read(SsoSettings settings, Map<String, Object> claims) {
        Map<String, Object> all = new HashMap<>(claims);
        all.put("iss", "https://login.example");
        all.put("sub", "u1");
        var token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), all);
        return new Claims(settings).read(new DefaultOidcUser(List.of(), token));
    }
}
