package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A partner's people are mailed nothing that is internal, however much they want mailed; IT is, so that it would be noticed. */
class NothingInternalByMailTests extends OnReplies {

    private static final String MARK = "For-IT-only";

    @Test
    void reaches_a_partner_by_mail_at_once_or_in_a_digest() throws Exception {
        jdbc.sql("""
                        insert into mail_choice (account_id, kind, choice)
                        select a.id, k.kind, case when k.kind in ('COMMENT', 'DISPUTE') then 'DAILY' else 'AT_ONCE' end
                          from account a cross join (select distinct kind from inbox_entry union values ('COMMENT'), ('REPLY'),
                               ('MENTION'), ('DISPUTE'), ('DISPUTE_ANSWERED'), ('VERDICT'), ('CONFIRMATION_WANTED')) k (kind)
                        """).update();
        UUID shared = comment("maya", "Which ward, @Ines Okafor?", false);
        UUID internal = comment("maya", MARK + ", @Tom Reyes and @Ines Okafor", true);
        comment("tom", MARK + " too", true, "replyTo", internal);
        comment("tom", MARK + " as well", true, "replyTo", shared);
        send(answer("tom", replyTo(lastMention("tom")), MARK + " by mail"));
        reader.read();
        assertThat(isInternal(MARK + " by mail")).isTrue();
        String interaction = jdbc.sql("""
                        select i.id from interaction i join partner p on p.id = i.partner_id
                         where p.slug = 'nursing-operations' and not i.shared and i.removed_at is null order by i.id limit 1
                        """).query(String.class).single();
        String summary = jdbc.sql("select summary from interaction where id = cast(? as uuid)")
                .param(interaction)
                .query(String.class)
                .single();
        browser.submit("rafael", NURSING + "/disputes", "record", interaction, "reason", "It was another day");
        jdbc.sql("""
                        insert into outgoing_mail (id, account_id, queued_at, due_at)
                        select gen_random_uuid(), account_id, now(), now() from inbox_entry where digest group by account_id
                        on conflict do nothing
                        """).update();
        mail.deliver();
        for (String who : List.of("ines", "sofia", "daniel"))
            assertThat(allTo(who)).isNotEmpty().noneMatch(mail -> raw(mail).contains(MARK));
        assertThat(allTo("ines")).noneMatch(mail -> text(mail).contains(summary));
        assertThat(allTo("ines")).anyMatch(mail -> text(mail).contains("Since the last mail like this"));
        assertThat(allTo("tom")).anyMatch(mail -> text(mail).contains(MARK));
    }

    private MimeMessage lastMention(String who) {
        mail.deliver();
        return allTo(who).stream()
                .filter(mail -> text(mail).contains(MARK) && text(mail).contains("mentioned you"))
                .findFirst()
                .orElseThrow();
    }

    /** As it came, and decoded: a word may be cut by an encoding. */
    private static String raw(MimeMessage mail) {
        try {
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            mail.writeTo(whole);
            return mail.getSubject() + whole.toString(StandardCharsets.UTF_8).replace("=\r\n", "") + text(mail);
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
