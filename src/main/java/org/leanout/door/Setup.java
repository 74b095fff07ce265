package org.leanout.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import org.leanout.account.Accounts;
import org.leanout.account.PersonForm;
import org.leanout.account.Role;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first visit to an empty installation: a one-time code in the log shows that the visitor is who started it. */
@Component
class Setup {

    private static final Logger LOG = LoggerFactory.getLogger(Setup.class);
    private static final UUID ONLY_ONE_AT_A_TIME = new UUID(0, 1);

    private final Accounts accounts;
    private final Once once;
    private final String code = KeyGenerators.string().generateKey();

    Setup(Accounts accounts, Once once) {
        this.accounts = accounts;
        this.once = once;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellCode() {
        if (isOpen())
            LOG.info("Nobody can sign in yet. Set up the first administrator at /setup with the code {}", code);
    }

    boolean isOpen() {
        return accounts.areEmpty();
    }

    @Transactional
    void finish(SetupForm form) {
        once.hold(ONLY_ONE_AT_A_TIME);
        if (!isOpen()) throw new NotFound();
        if (!isRight(form.code())) throw Refused.at("code", "refused.setup.code");
        UUID id = accounts.add(
                new PersonForm(Ids.next(), null, form.name(), form.email(), null, Set.of(Role.ADMINISTRATOR)));
        accounts.choosePassword(id, form.password(), "password");
    }

    private boolean isRight(String typed) {
        return MessageDigest.isEqual(
                typed.strip().getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    }
}
