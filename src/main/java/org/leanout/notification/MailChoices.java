package org.leanout.notification;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leanout.account.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When everybody wants mail, by kind. */
@Service
@Transactional
class MailChoices {

    private final JdbcClient jdbc;

    MailChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Chosen(NoticeKind kind, MailChoice choice) {}

    /** What holds for the person, of every kind that can reach them. */
    @Transactional(readOnly = true)
    Map<NoticeKind, MailChoice> of(UUID accountId, boolean ofPartner) {
        Map<NoticeKind, MailChoice> all = new EnumMap<>(NoticeKind.class);
        for (NoticeKind kind : NoticeKind.values()) if (kind.reaches(ofPartner)) all.put(kind, MailChoice.usual(kind));
        jdbc.sql("select kind, choice from mail_choice where account_id = :account and kind = any (:kinds)")
                .param("account", accountId)
                .param("kinds", names(all.keySet()))
                .query(Chosen.class)
                .list()
                .forEach(chosen -> all.put(chosen.kind(), chosen.choice()));
        return all;
    }

    void choose(Me me, Map<NoticeKind, MailChoice> choices) {
        choose(me.id(), choices);
    }

    /** No more mail about a kind; without one, no more digests: what was in them is not mailed any more. */
    void turnOff(UnsubscribeLinks.Subscription from) {
        NoticeKind kind = from.kind();
        if (kind != null) choose(from.accountId(), Map.of(kind, MailChoice.OFF));
        else
            jdbc.sql("update mail_choice set choice = 'OFF' where account_id = :account and choice = 'DAILY'")
                    .param("account", from.accountId())
                    .update();
    }

    private void choose(UUID accountId, Map<NoticeKind, MailChoice> choices) {
        List<NoticeKind> kinds = List.copyOf(choices.keySet());
        jdbc.sql("""
                        insert into mail_choice (account_id, kind, choice)
                        select a.id, chosen.kind, chosen.choice
                          from unnest(:kinds, :choices) chosen (kind, choice)
                          join person a on a.id = :account
                        on conflict (account_id, kind) do update set choice = excluded.choice
                        """)
                .param("account", accountId)
                .param("kinds", names(kinds))
                .param(
                        "choices",
                        kinds.stream().map(kind -> choices.get(kind).name()).toArray(String[]::new))
                .update();
    }

    private static String[] names(Collection<NoticeKind> kinds) {
        return kinds.stream().map(NoticeKind::name).toArray(String[]::new);
    }
}
