package org.leanout.door;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;

/** Somebody has shown who they are, and may not come in; or how they tried to show it is not open to them. */
public class NotLetIn extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    /** The reason, which the sign-in page tells in a sentence. */
    public enum Why {
        /** The provider of single sign-on said no, or could not be reached, or the answer was not meant for this browser. */
        FAILED,
        /** The provider has not made sure that the address is theirs. */
        UNVERIFIED,
        /** There is no account, and claims give none. */
        UNKNOWN,
        ROLELESS,
        /** The claims put them on both sides. */
        SIDES,
        /** The claims take away a role that they are still needed in. */
        HELD,
        /** The account with their address is somebody else's at the same provider. */
        TAKEN,
        /** A password is not enough, since only administrators sign in with one. */
        LOCAL;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Why why;

    public NotLetIn(Why why) {
        this(why, null);
    }

    public NotLetIn(Why why, @Nullable Throwable cause) {
        super(why.word(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
