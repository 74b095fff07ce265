package org.leanout.door;

import jakarta.servlet.http.HttpSession;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.AccessEnded;
import org.springframework.context.event.EventListener;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Ends the sessions of an account, but the one in which that was asked for, and forgets the browsers it is known in. */
@Component
class Endings {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final KnownDevices devices;

    Endings(FindByIndexNameSessionRepository<? extends Session> sessions, KnownDevices devices) {
        this.sessions = sessions;
        this.devices = devices;
    }

    @EventListener
    void end(AccessEnded ended) {
        UUID account = ended.accountId();
        String here = current();
        Set<String> open = sessions.findByPrincipalName(account.toString()).keySet();
        open.stream().filter(session -> !session.equals(here)).forEach(sessions::deleteById);
        devices.forget(account);
    }

    private static @Nullable String current() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web)) return null;
        HttpSession session = web.getRequest().getSession(false);
        return session == null ? null : session.getId();
    }
}
