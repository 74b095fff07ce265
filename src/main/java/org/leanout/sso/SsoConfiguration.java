package org.leanout.sso;

import java.util.function.UnaryOperator;
import org.leanout.door.SingleSignOn;
import org.leanout.shared.Settings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.ConditionalOnOAuth2ClientRegistrationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** Single sign-on, as soon as a provider is configured; without one nothing of this is there. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SsoSettings.class)
class SsoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnOAuth2ClientRegistrationProperties
    static class Active {

        /** Asks a provider about itself when somebody first goes there: LeanOut starts without it, and tries again. */
        @Bean
        ClientRegistrationRepository registrations(
                OAuth2ClientProperties properties, Settings settings, Environment environment) {
            UnaryOperator<ClientRegistration> known =
                    environment.containsProperty("leanout.url") ? it -> backTo(settings, it) : it -> it;
            return new SupplierClientRegistrationRepository(
                    () -> new InMemoryClientRegistrationRepository(new OAuth2ClientPropertiesMapper(properties)
                            .asClientRegistrations().values().stream()
                                    .map(known)
                                    .toList()));
        }

        /** The provider sends people back to where LeanOut is, whatever host their request has named. */
        static ClientRegistration backTo(Settings settings, ClientRegistration registration) {
            return ClientRegistration.withClientRegistration(registration)
                    .redirectUri(registration.getRedirectUri().replace("{baseUrl}", settings.link("")))
                    .build();
        }

        @Bean
        SingleSignOn singleSignOn(OAuth2ClientProperties properties, SsoSettings settings) {
            return Providers.of(properties, settings);
        }

        /** Joins the filters of the door; the routes of these are opened here, since no handler is behind them. */
        @Bean
        Customizer<HttpSecurity> singleSignOnAtTheDoor(Answers answers) {
            return http -> http.authorizeHttpRequests(
                            route -> route.requestMatchers(Providers.BEGINNING + "*", "/login/oauth2/code/*")
                                    .permitAll())
                    .oauth2Login(login -> login.loginPage("/login")
                            .authorizedClientRepository(new NoTokens())
                            .successHandler(answers::succeeded)
                            .failureHandler(answers::failed)
                            .withObjectPostProcessor(noWayThere(answers)));
        }

        private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> noWayThere(Answers answers) {
            return new ObjectPostProcessor<>() {
                @Override
                public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                    filter.setAuthenticationFailureHandler(answers::failed);
                    return filter;
                }
            };
        }
    }
}
