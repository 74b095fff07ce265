package org.leanout.notification;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what mail says: of what somebody was told, as much as they may see, and want mailed, when it is sent. */
@Component
class LetterQueries {

    /** Of more, the digest only says how to find it. */
    private static final int LONGEST_DIGEST = 50;

    private final JdbcClient jdbc;

    LetterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry, and the mail that it is for. */
    private record Line(
            UUID mailId,
            UUID accountId,
            String name,
            String email,
            boolean digest,
            UUID id,
            NoticeKind kind,
            @Nullable String detail,
            UUID threadId,
            String path,
            String title,
            @Nullable String excerpt,
            @Nullable String who,
            String partner,
            boolean ofPartner,
            boolean waiting,
            boolean internal,
            @Nullable Integer minutes,
            @Nullable LocalDate dueOn,
            boolean decides,
            @Nullable String decider,
            @Nullable String along) {

        Letter.Entry entry() {
            return new Letter.Entry(
                    id,
                    mailId,
                    kind,
                    detail,
                    threadId,
                    path,
                    title,
                    excerpt,
                    who,
                    partner,
                    ofPartner,
                    waiting,
                    internal,
                    minutes == null ? null : new Asked(minutes, dueOn, decides, decider, along));
        }
    }

    /** The letters of mails that still have something to say, in their order. */
    List<Letter> of(Collection<Outbox.Mail> mails) {
        Map<UUID, List<Line>> lines = lines(mails).stream().collect(Collectors.groupingBy(Line::mailId));
        List<Letter> letters = new ArrayList<>();
        for (List<UUID> together : together(mails)) {
            List<Line> said = together.stream()
                    .flatMap(mail -> lines.getOrDefault(mail, List.of()).stream())
                    .toList();
            if (!said.isEmpty()) letters.add(letter(together, said));
        }
        return letters;
    }

    /** The mails of one bundle go together, each other by itself. */
    private static Collection<List<UUID>> together(Collection<Outbox.Mail> mails) {
        Map<String, List<UUID>> together = new LinkedHashMap<>();
        for (Outbox.Mail mail : mails) {
            String key = mail.bundle() == null ? mail.id().toString() : mail.accountId() + mail.bundle();
            together.computeIfAbsent(key, some -> new ArrayList<>()).add(mail.id());
        }
        return together.values();
    }

    private List<Line> lines(Collection<Outbox.Mail> mails) {
        return jdbc.sql("""
                        select m.id as mail_id, r.id as account_id, r.name, r.email, m.entry_id is null as digest,
                               e.id, e.kind, e.detail, e.thread_id, e.path, e.of_partner, e.title, e.excerpt,
                               w.name as who, p.name as partner, e.waiting, e.internal,
                               q.minutes, q.due_on, coalesce(q.decides, false) as decides, q.decider, q.along
                          from outgoing_mail m
                          join mail_person r on r.id = m.account_id
                         cross join lateral (
                               select s.* from shown_entry s
                                where s.account_id = m.account_id and s.id = m.entry_id
                               union all
                               (select s.* from shown_entry s
                                 where m.entry_id is null and m.link_id is null and s.account_id = m.account_id and s.digest
                                   and s.read_at is null and s.told_at <= m.queued_at
                                 order by s.told_at, s.id limit :most)) e
                          join partner p on p.id = e.partner_id
                          left join person w on w.id = e.caused_by
                          left join asked_reader q on q.partner_id = e.partner_id and q.thread_id = e.thread_id
                               and q.account_id = m.account_id and e.kind = any (:asking)
                          left join mail_choice c on c.account_id = m.account_id and c.kind = e.kind
                         where m.id = any (:ids) and c.choice is distinct from 'OFF'
                           and (m.bundle is null or e.waiting)
                         order by m.id, e.waiting desc, e.told_at, e.id
                        """)
                .param("ids", mails.stream().map(Outbox.Mail::id).toArray(UUID[]::new))
                .param("most", LONGEST_DIGEST)
                .param("asking", NoticeKind.asking())
                .query(Line.class)
                .list();
    }

    private static Letter letter(List<UUID> mails, List<Line> lines) {
        Line any = lines.get(0);
        List<Letter.Entry> entries = lines.stream().map(Line::entry).toList();
        return new Letter(id(mails), mails, any.accountId(), any.name(), any.email(), entries, any.digest());
    }

    /** The same for the same rows: with another question it is another mail. */
    private static UUID id(List<UUID> mails) {
        if (mails.size() == 1) return mails.get(0);
        String all = mails.stream().sorted().map(UUID::toString).collect(Collectors.joining());
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.US_ASCII));
    }

    /** What was in a digest is in no other; what it had no room for is in the next. */
    void countAsTold(Letter digest) {
        jdbc.sql("update inbox_entry set digest = false where account_id = :account and id = any (:ids)")
                .param("account", digest.accountId())
                .param("ids", digest.entries().stream().map(Letter.Entry::id).toArray(UUID[]::new))
                .update();
    }
}
