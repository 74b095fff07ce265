package org.leanout.door;

import java.util.function.Supplier;
import org.springframework.boot.security.autoconfigure.web.servlet.PathRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Every route is closed unless it is opened here, and every handler unless its {@code OpenTo} opens it. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** No inline script or style, nothing from elsewhere; pictures in the style sheet are data URLs. */
    static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    /** Mail programs send it by themselves: the signed token in the address is the authority, and no session is asked. */
    private static final String UNSUBSCRIBING = "/unsubscribe/*";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            Door door,
            SessionAccount sessionAccount,
            SignIn signIn,
            SignedOut signedOut,
            Refusals refusals,
            AuthenticationSuccessHandler success,
            AuthenticationFailureHandler failure)
            throws Exception {
        // Spring would ask the same bean once more as the parent, and count each wrong attempt twice.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        return http.authorizeHttpRequests(route -> route.requestMatchers(
                                PathRequest.toStaticResources().atCommonLocations())
                        .permitAll()
                        .requestMatchers("/*.css", "/*.js", "/*.svg", "/error")
                        .permitAll()
                        .requestMatchers("/login", SignedOut.PAGE, "/setup", UNSUBSCRIBING, "/open/**", "/forgotten")
                        .permitAll()
                        .requestMatchers(Refusals.ONLY)
                        .access(SecurityConfiguration::lookedUp)
                        .requestMatchers(HttpMethod.GET, "/actuator/health/**", "/actuator/health")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .denyAll()
                        .requestMatchers(Visits.BEHIND_THE_DOOR)
                        .access(door)
                        .anyRequest()
                        .access(SecurityConfiguration::signedIn))
                .securityContext(context -> context.securityContextRepository(sessionAccount))
                .authenticationProvider(signIn)
                .formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(Attempted::of)
                        .successHandler(success)
                        .failureHandler(failure))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                // The first to read a form, and after the headers, which its answer needs as well.
                .addFilterAfter(new UnreadableForm(), HeaderWriterFilter.class)
                // In a cookie, so that the session holds nothing but the account.
                .csrf(csrf -> csrf.csrfTokenRepository(csrfCookie())
                        .csrfTokenRequestHandler(csrfAtOnce())
                        .ignoringRequestMatchers(UNSUBSCRIBING))
                .exceptionHandling(
                        exceptions -> exceptions.accessDeniedHandler(refusals).authenticationEntryPoint(signedOut))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .build();
    }

    /** To all that is theirs, and not by a link to one thing. */
    private static AuthorizationResult signedIn(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        authentication.get(); // signing in is what looks the visit up
        return new AuthorizationDecision(Visit.of(context.getRequest())
                .filter(visit -> visit.covers(context.getRequest()))
                .isPresent());
    }

    /** Open to anybody, whom it wants to know if they have come in. */
    private static AuthorizationResult lookedUp(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        authentication.get();
        return new AuthorizationDecision(true);
    }

    /** The cookie is set before the page begins: a long page is on its way when its first form asks for the token. */
    private static XorCsrfTokenRequestAttributeHandler csrfAtOnce() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static CookieCsrfTokenRepository csrfCookie() {
        return new CookieCsrfTokenRepository(); // HttpOnly: forms carry the token, no script reads it
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
