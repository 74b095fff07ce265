package org.leanout.door;

import java.util.Collection;
import org.leanout.account.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may come in by a password: everybody, or administrators only, where single sign-on is for all others. */
@Component
class PasswordRule {

    private final ObjectProvider<SingleSignOn> singleSignOn;

    PasswordRule(ObjectProvider<SingleSignOn> singleSignOn) {
        this.singleSignOn = singleSignOn;
    }

    boolean isForAdministrators() {
        return singleSignOn.stream().anyMatch(SingleSignOn::isOnly);
    }

    boolean admits(Collection<Role> roles) {
        return roles.contains(Role.ADMINISTRATOR) || !isForAdministrators();
    }
}
