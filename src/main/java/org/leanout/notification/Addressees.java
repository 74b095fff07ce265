package org.leanout.notification;

import java.util.List;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds who hears of a notice: of those it names, whoever may sign in and see the partner, and did not cause it. */
@Component
class Addressees {

    /** Somebody who may see the partner, on one of the two sides, and whether they want mail about it. */
    record Reader(UUID accountId, boolean ofPartner, MailChoice mail) {}

    private final JdbcClient jdbc;
    private final Today today;

    Addressees(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    List<Reader> of(Notice notice) {
        To to = notice.to();
        return jdbc.sql("""
                        select r.account_id, r.of_partner, coalesce(m.choice, :usual) as mail
                          from partner_reader r
                          left join mail_choice m on m.account_id = r.account_id and m.kind = :kind
                         where r.partner_id = :partner
                           and r.account_id is distinct from cast(:causedBy as uuid)
                           and not (:internal and r.of_partner)
                           and (r.account_id = any (:accounts)
                                or :people and r.of_partner
                                or :elsePeople and r.of_partner and not exists (
                                       select 1 from partner_person p
                                         join partner_reader s
                                           on s.partner_id = p.partner_id and s.account_id = p.account_id
                                        where p.partner_id = :partner and p.id = any (:contacts))
                                or r.account_id in (select p.account_id from partner_person p
                                                     where p.partner_id = :partner and p.id = any (:contacts))
                                or :caretakers and r.account_id in
                                   (select c.account_id from partner_caretaker c
                                     where c.partner_id = :partner and c.from_on <= :today
                                       and coalesce(c.until_on >= :today, true)))
                         order by r.account_id
                        """)
                .param("partner", notice.partnerId())
                .param("usual", MailChoice.usual(notice.kind()).name())
                .param("kind", notice.kind().name())
                .param("causedBy", notice.causedBy())
                .param("internal", notice.internal())
                .param("accounts", to.accounts().toArray(UUID[]::new))
                .param("people", to.itsPeople())
                .param("elsePeople", to.elsePeople())
                .param("contacts", to.contacts().toArray(UUID[]::new))
                .param("caretakers", to.itsCaretakers())
                .param("today", today.date())
                .query(Reader.class)
                .list();
    }
}
