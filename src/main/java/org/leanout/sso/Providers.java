package org.leanout.sso;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leanout.door.SingleSignOn;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties.Registration;
import org.springframework.util.StringUtils;

/** The providers that are configured, in the order of their ids. */
record Providers(List<Provider> providers, boolean isOnly) implements SingleSignOn {

    static final String BEGINNING = "/oauth2/authorization/";

    static Providers of(OAuth2ClientProperties properties, SsoSettings settings) {
        List<Provider> providers = properties.getRegistration().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Providers::provider)
                .toList();
        return new Providers(providers, settings.only());
    }

    private static Provider provider(Map.Entry<String, Registration> registration) {
        String id = registration.getKey();
        Set<String> scope = registration.getValue().getScope();
        if (scope != null && !scope.contains("openid"))
            throw new IllegalArgumentException("spring.security.oauth2.client.registration." + id
                    + ".scope is without openid: LeanOut takes people from providers of OpenID Connect only");
        String name = registration.getValue().getClientName();
        return new Provider(name == null ? StringUtils.capitalize(id) : name, BEGINNING + id);
    }
}
