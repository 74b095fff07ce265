package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

class DeliveryTests extends OnNotices {

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void tells_whom_it_is_for_except_whoever_caused_it() {
        publish(notice(To.people().and(To.caretakers()), "ines"));
        assertThat(told()).containsExactly("daniel", "maya", "sofia", "tom");
    }

    @Test
    void tells_contacts_who_sign_in() {
        UUID contact = jdbc.sql("select c.id from contact c join account a on a.id = c.account_id where a.email = ?")
                .param("ines@leanout.example")
                .query(UUID.class)
                .single();
        publish(notice(To.contacts(List.of(contact, Ids.next())), "maya"));
        assertThat(told()).containsExactly("ines");
    }

    @Test
    void tells_each_once_however_often_they_are_named() {
        publish(notice(To.account(id("maya"), null, id("maya")).and(To.caretakers()), "ines"));
        assertThat(told()).containsExactly("maya", "tom");
    }

    @Test
    void tells_nobody_who_may_not_see_the_partner() {
        publish(notice(To.account(id("ines"), id("jonas"), id("admin"), id("audit")), "maya"));
        assertThat(told()).containsExactly("audit", "ines");
    }

    @Test
    void tells_nobody_who_may_not_sign_in() {
        jdbc.sql("update account set status = 'LOCKED' where email in ('ines@leanout.example', 'tom@leanout.example')")
                .update();
        publish(notice(To.people().and(To.caretakers()), null));
        assertThat(told()).containsExactly("daniel", "maya", "sofia");
    }

    @Test
    void tells_no_caretaker_of_other_days() {
        jdbc.sql("update assignment set until_on = from_on where account_id = ? and duty = 'DEPUTY'")
                .param(id("tom"))
                .update();
        publish(notice(To.caretakers(), null));
        assertThat(told()).containsExactly("maya");
    }

    @Test
    void tells_no_partner_what_is_internal() {
        publish(notice(To.people().and(To.account(id("ines"), id("tom"))), "maya")
                .internally());
        assertThat(told()).containsExactly("tom");
    }

    @Test
    void takes_back_a_record_and_what_is_in_its_thread() {
        UUID thread = Ids.next();
        publish(notice(To.caretakers(), "ines").in(thread));
        publish(new Recall(Ids.next(), proposal));
        assertThat(told()).hasSize(2);
        publish(new Recall(partner(), proposal));
        assertThat(told()).isEmpty();
        publish(notice(To.caretakers(), "ines").in(thread));
        publish(new Recall(partner(), thread));
        assertThat(told()).isEmpty();
    }

    @Test
    void waits_until_it_is_settled() {
        publish(Notice.byItself(
                NoticeKind.PROPOSAL_SENT,
                partner(),
                proposal,
                "/partners/x",
                "Handover",
                To.people().and(To.caretakers())));
        int all = told().size();
        assertThat(waiting()).isEqualTo(all);
        publish(Settled.of(partner(), proposal, NoticeKind.OFFER_MADE));
        assertThat(waiting()).isEqualTo(all);
        publish(Settled.of(partner(), proposal, NoticeKind.PROPOSAL_SENT).only(id("ines")));
        assertThat(waiting()).isEqualTo(all - 1);
        publish(Settled.of(partner(), proposal, NoticeKind.PROPOSAL_SENT));
        assertThat(waiting()).isZero();
    }

    @Test
    void refuses_what_is_published_outside_of_a_transaction() {
        var outside = new TransactionTemplate(transactions);
        outside.setPropagationBehavior(TransactionDefinition.PROPAGATION_NOT_SUPPORTED);
        Notice notice = notice(To.people(), null);
        assertThatThrownBy(() -> outside.executeWithoutResult(status -> publish(notice)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private Notice notice(To to, @Nullable String by) {
        return notice(NoticeKind.COMMENT, to, by);
    }

    private List<String> told() {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1) from inbox_entry e join account a on a.id = e.account_id
                         order by 1
                        """).query(String.class).list();
    }

    private int waiting() {
        return jdbc.sql("select count(*) from inbox_entry where waiting")
                .query(Integer.class)
                .single();
    }
}
