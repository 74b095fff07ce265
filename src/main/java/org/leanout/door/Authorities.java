package org.leanout.door;

import java.util.List;
import org.leanout.account.Me;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** A person's roles in the words of Spring Security. */
final class Authorities {

    private Authorities() {}

    static List<GrantedAuthority> of(Me me) {
        return me.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
    }
}
