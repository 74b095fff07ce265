package org.leanout.door;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong attempts to sign in; the next one may be made after some minutes. */
class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    TooManyAttempts(Duration window) {
        super("too many attempts, try again in " + window.toMinutes() + " minutes");
    }
}
