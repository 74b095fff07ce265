package org.leanout.link;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Accounts;
import org.leanout.door.OpenedThings;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Settings;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The links that are sent to people, and what becomes of them. */
@Service
@Transactional
public class Links {

    /** One thing below a partner: a proposal, a round, an objective and the like; of some there is one. */
    private static final Pattern THING = Pattern.compile(
            "(/partners/[a-z0-9-]+/(?:(?:value/)?[a-z-]+/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|value|ambition|priorities))(?:[/#].*)?");

    private final OneTimeLinkRepository links;
    private final Accounts accounts;
    private final LinkQueries queries;
    private final OpenedThings opened;
    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Today today;

    Links(
            OneTimeLinkRepository links,
            Accounts accounts,
            LinkQueries queries,
            OpenedThings opened,
            Settings settings,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Today today) {
        this.links = links;
        this.accounts = accounts;
        this.queries = queries;
        this.opened = opened;
        this.settings = settings;
        this.events = events;
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * The whole address for a mail to one of a partner's people: it opens the thing at this path, once, for them alone. For
     * a path that leads to no single thing it is the plain address, at which one signs in. A mail that is tried once more
     * brings its link with another secret; was that withdrawn meanwhile, it brings the plain address, too.
     */
    public String toThing(UUID mailId, UUID accountId, String path) {
        if (!THING.matcher(path).matches()) return settings.link(path);
        Optional<OneTimeLink> earlier = links.findFirstByMailIdAndPathOrderByIdDesc(mailId, path);
        if (earlier.filter(OneTimeLink::isWithdrawn).isPresent()) return settings.link(path);
        OneTimeLink link = earlier.filter(it -> it.state(today.now()) == LinkState.OPEN)
                .orElseGet(() -> links.save(OneTimeLink.inMail(mailId, accountId, path, today.now())));
        return address(link.sendAt(today.now()));
    }

    /** The thing itself, which a link to a part of it opens. */
    static String thing(String path) {
        var matcher = THING.matcher(path);
        if (!matcher.matches()) throw new NotFound();
        return matcher.group(1);
    }

    /** Makes a link by which the person chooses a password; its secret is made when it is sent. Earlier ones end. */
    UUID invite(UUID accountId, @Nullable UUID by) {
        endInvitations(accountId);
        return links.saveAndFlush(new OneTimeLink(Ids.next(), accountId, null, by, today.now()))
                .id();
    }

    /** Another link for what an earlier one was for; its secret is made when it is sent. */
    UUID again(UUID accountId, @Nullable String path) {
        if (path == null) return invite(accountId, null);
        return links.saveAndFlush(new OneTimeLink(Ids.next(), accountId, path, null, today.now()))
                .id();
    }

    private void endInvitations(UUID accountId) {
        jdbc.sql("""
                        update one_time_link set expires_at = :now
                         where account_id = :account and path is null and expires_at > :now and used_at is null
                        """)
                .param("account", accountId)
                .param("now", Timestamp.from(today.now()))
                .update();
    }

    /** The whole address of a link that is about to be sent, with a new secret; nothing if it is good for nothing. */
    public Optional<String> address(UUID linkId) {
        return links.findById(linkId)
                .filter(link -> link.state(today.now()) == LinkState.OPEN)
                .map(link -> address(link.renewSecret()));
    }

    private String address(Secret secret) {
        return settings.link("/open/" + secret.text());
    }

    /** Uses it up and answers whom it let in; of two who open it in the same moment, one comes too late. */
    Optional<OneTimeLink> use(String secret) {
        Optional<OneTimeLink> used = find(secret).filter(link -> link.use(today.now()));
        used.map(OneTimeLink::path)
                .ifPresent(path -> events.publishEvent(new LinkOpened(used.get().accountId(), path)));
        return used;
    }

    /** The person chooses a password, and the link is used up. */
    Optional<UUID> choosePassword(String secret, ChoiceForm form) {
        form.mustAgree();
        return find(secret)
                .filter(link -> link.path() == null && link.state(today.now()) == LinkState.OPEN)
                .map(link -> {
                    accounts.choosePassword(link.accountId(), form.chosen(), "chosen");
                    link.use(today.now());
                    return link.accountId();
                });
    }

    /**
     * Takes back a link of somebody who is one of the partner's people, and shuts what it has opened; answers whether it had
     * opened anything that was not shut yet.
     */
    boolean withdraw(PartnerAccess access, UUID contactId, UUID linkId) {
        access.mustNotBeArchived();
        OneTimeLink link = links.findById(linkId).orElseThrow(NotFound::new);
        boolean theirs = queries.sent(access.partnerId(), contactId).stream()
                .anyMatch(sent -> sent.id().equals(linkId));
        if (!theirs) throw new NotFound();
        link.withdraw(access.me().id(), today.now());
        return opened.shut(link.accountId(), linkId);
    }

    private Optional<OneTimeLink> find(String secret) {
        return links.findByDigest(new Secret(secret).digest());
    }
}
