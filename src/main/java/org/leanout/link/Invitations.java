package org.leanout.link;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Accounts;
import org.leanout.partner.Contacts;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people come in for the first time, or again, by a link that is mailed to them. */
@Service
@Transactional
class Invitations {

    /** Nobody's mailbox is filled by somebody who presses a button again and again. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Links links;
    private final Accounts accounts;
    private final Contacts contacts;
    private final ObjectProvider<LinkPost> posts;
    private final JdbcClient jdbc;
    private final Today today;

    Invitations(
            Links links,
            Accounts accounts,
            Contacts contacts,
            ObjectProvider<LinkPost> posts,
            JdbcClient jdbc,
            Today today) {
        this.links = links;
        this.accounts = accounts;
        this.contacts = contacts;
        this.posts = posts;
        this.jdbc = jdbc;
        this.today = today;
    }

    boolean areMailed() {
        return posts.stream().anyMatch(LinkPost::isThere);
    }

    /** Invites one of the partner's people: they get an account, see the partner, and are mailed a link. */
    void invite(PartnerAccess access, UUID contactId, InvitationForm form) {
        LinkPost post = post();
        String name = contacts.nameOf(access, contactId);
        UUID account = accounts.partnerPerson(name, form.email());
        contacts.signInWith(access, contactId, account);
        post.send(links.invite(account, access.me().id()), account);
    }

    /** Mails somebody a link to choose a password. */
    void invite(UUID accountId, UUID by) {
        LinkPost post = post();
        post.send(links.invite(accountId, by), accountId);
    }

    /** Makes the same link to be handed over, where there is no mail; its address is told once. */
    String handOver(UUID accountId, UUID by) {
        return links.address(links.invite(accountId, by)).orElseThrow(NotFound::new);
    }

    /** Mails whoever has this address a link, if there is somebody; whether there is, nobody is told. */
    void recall(String email) {
        LinkPost post = post();
        accounts.activeBy(email)
                .filter(account -> !isRecent(account, null))
                .ifPresent(account -> post.send(links.invite(account, null), account));
    }

    /** Mails the person of a link that is used up, or too old, another one for the same. */
    void renew(LinkQueries.Offered offered) {
        if (!offered.isRenewable() || isRecent(offered.accountId(), offered.path())) return;
        post().send(links.again(offered.accountId(), offered.path()), offered.accountId());
    }

    /** Whether LeanOut made such a link by itself a moment ago, and it is still good. */
    private boolean isRecent(UUID accountId, @Nullable String path) {
        return jdbc.sql("""
                        select exists (select from one_time_link
                                        where account_id = :account and path is not distinct from cast(:path as text)
                                          and made_by is null and made_at > :then and used_at is null
                                          and withdrawn_at is null and expires_at > :now)
                        """)
                .param("account", accountId)
                .param("path", path)
                .param("then", Timestamp.from(today.now().minus(PAUSE)))
                .param("now", Timestamp.from(today.now()))
                .query(Boolean.class)
                .single();
    }

    private LinkPost post() {
        return Optional.ofNullable(posts.getIfAvailable())
                .filter(LinkPost::isThere)
                .orElseThrow(() -> new Refused("refused.link.noMail"));
    }
}
