package org.leanout.door;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * The things that links have opened, in the sessions of their people. A session has their addresses, each with the link that
 * opened it: {@code address#link}, the last one first, with a blank between them, which addresses have none of.
 */
@Component
public class OpenedThings {

    /** Of more than a morning's mail the oldest ones close. */
    private static final int MOST = 20;

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenedThings(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    static String with(String thing, UUID link, @Nullable String before) {
        return Stream.concat(Stream.of(thing + "#" + link), entries(before))
                .distinct()
                .limit(MOST)
                .collect(Collectors.joining(" "));
    }

    /** Their addresses. */
    static List<String> in(String things) {
        return entries(things).map(entry -> entry.split("#")[0]).distinct().toList();
    }

    /** The links of an account that still show what they have opened. */
    public Set<UUID> byLinksOf(UUID accountId) {
        return sessions.findByPrincipalName(accountId.toString()).values().stream()
                .flatMap(session -> entries(session.getAttribute(SessionAccount.ONLY)))
                .filter(entry -> entry.contains("#"))
                .map(entry -> UUID.fromString(entry.substring(entry.indexOf('#') + 1)))
                .collect(Collectors.toSet());
    }

    /** Shuts what this link has opened, in whichever browser; answers whether there was anything. */
    public boolean shut(UUID accountId, UUID link) {
        return shut(sessions, accountId, "#" + link);
    }

    private static <S extends Session> boolean shut(
            FindByIndexNameSessionRepository<S> sessions, UUID accountId, String mark) {
        boolean any = false;
        for (S session : sessions.findByPrincipalName(accountId.toString()).values()) {
            List<String> before =
                    entries(session.getAttribute(SessionAccount.ONLY)).toList();
            List<String> left =
                    before.stream().filter(entry -> !entry.endsWith(mark)).toList();
            if (left.size() == before.size()) continue;
            any = true;
            session.setAttribute(SessionAccount.ONLY, String.join(" ", left));
            if (left.isEmpty()) sessions.deleteById(session.getId());
            else sessions.save(session);
        }
        return any;
    }

    private static Stream<String> entries(@Nullable String things) {
        return things == null ? Stream.empty() : Arrays.stream(things.split(" "));
    }
}
