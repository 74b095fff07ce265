package org.leanout.door;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leanout.account.Me;
import org.leanout.account.Status;
import org.leanout.shared.Blank;
import org.leanout.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs a person in by e-mail address and password. Whether an account exists or is locked, only its password tells. */
@Component
class SignIn implements AuthenticationProvider {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final PasswordRule rule;

    /** Compared with when there is no such account, or it has no password yet, so that the time taken does not tell. */
    private final String nobodysHash;

    SignIn(JdbcClient jdbc, PasswordEncoder passwords, Attempts attempts, PasswordRule rule) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.attempts = attempts;
        this.rule = rule;
        this.nobodysHash = Objects.requireNonNull(passwords.encode(Ids.next().toString()));
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String email = typed.getName().strip().toLowerCase(Locale.ROOT);
        Attempted attempted = (Attempted) Objects.requireNonNull(typed.getDetails());
        Optional<Credentials> found = find(email);
        String who = attempts.begin(email, found.map(Credentials::id), attempted);
        Optional<String> hash = found.map(Credentials::passwordHash);
        boolean right = passwords.matches(password(typed), hash.orElse(nobodysHash));
        if (!right || hash.isEmpty()) { // somebody without a password yet is as unknown as nobody
            attempts.sweep();
            throw new BadCredentialsException("wrong address or password");
        }
        attempts.succeeded(email, who);
        return signedIn(found.get());
    }

    /** As forms read it when it was chosen: without blanks at its ends. */
    private static String password(Authentication typed) {
        return Objects.requireNonNullElse(Blank.strip(String.valueOf(typed.getCredentials())), "");
    }

    private Authentication signedIn(Credentials account) {
        if (account.status() == Status.LOCKED) throw new LockedException("locked");
        if (account.status() == Status.DISABLED) throw new DisabledException("disabled");
        if (!rule.admits(account.roles())) throw new NotLetIn(NotLetIn.Why.LOCAL);
        Me me = new Me(
                account.id(),
                account.name(),
                account.email(),
                EnumSet.copyOf(account.roles()),
                account.passwordTemporary());
        return UsernamePasswordAuthenticationToken.authenticated(me, null, Authorities.of(me));
    }

    private Optional<Credentials> find(String email) {
        return jdbc.sql("""
                        select id, name, email, roles, status, password_hash, password_temporary
                          from account where email = :email
                        """).param("email", email).query(Credentials.class).optional();
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
