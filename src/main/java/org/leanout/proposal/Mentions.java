package org.leanout.proposal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who is called to a comment: picked from a list, or named in the text behind an @; always somebody who may read it. */
@Component
class Mentions {

    /** Whom the reader may call: the partner's people who sign in, and of IT those whom this partner knows. */
    static final String CHOICES = """
            select p.id, p.name, r.of_partner as "ofPartner"
              from partner_reader r
              join person p on p.id = r.account_id
             where r.partner_id = :partner and p.id <> :me
               and (r.of_partner or (:it and p.roles && array['BRM', 'MANAGER'])
                    or p.id in (select account_id from partner_caretaker
                                 where partner_id = :partner and from_on <= :today
                                   and coalesce(until_on >= :today, true)))
             order by r.of_partner desc, p.name, p.id
             limit 200
            """;

    /** Somebody who can be called. */
    record Callable(UUID id, String name, boolean ofPartner) {}

    private final JdbcClient jdbc;
    private final Today today;

    Mentions(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The accounts that a comment calls; it is refused to call one of the partner's people to what only IT reads. */
    Set<UUID> in(PartnerAccess access, CommentForm form, boolean internal) {
        List<Callable> choices = choices(access);
        String text = form.text().toLowerCase(Locale.ROOT);
        Set<Callable> called = choices.stream()
                .filter(choice -> form.mentions().contains(choice.id())
                        || !(internal && choice.ofPartner()) && isNamed(choice.name(), text))
                .collect(Collectors.toSet());
        Set<UUID> ids = called.stream().map(Callable::id).collect(Collectors.toSet());
        if (!ids.containsAll(form.mentions())) throw new NotFound();
        called.stream()
                .filter(choice -> internal && choice.ofPartner())
                .findFirst()
                .ifPresent(outsider -> {
                    throw Refused.at("mentions", "refused.comment.mention", outsider.name());
                });
        return ids;
    }

    /** A longer name that begins the same is another person. */
    private static boolean isNamed(String name, String text) {
        String sign = "@" + name.toLowerCase(Locale.ROOT);
        int at = text.indexOf(sign);
        while (at >= 0) {
            int end = at + sign.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end))) return true;
            at = text.indexOf(sign, end);
        }
        return false;
    }

    /** Answers those who were not called to it before; nobody is called less. */
    Set<UUID> keep(Comment comment, Set<UUID> called) {
        return jdbc.sql("""
                        insert into comment_mention (partner_id, comment_id, account_id)
                        select :partner, :comment, called from unnest(:called) called
                        on conflict do nothing
                        returning account_id
                        """)
                .param("partner", comment.partnerId())
                .param("comment", comment.id())
                .param("called", called.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }

    private List<Callable> choices(PartnerAccess access) {
        return jdbc.sql(CHOICES)
                .param("partner", access.partnerId())
                .param("me", access.me().id())
                .param("it", access.isIt())
                .param("today", today.date())
                .query(Callable.class)
                .list();
    }
}
