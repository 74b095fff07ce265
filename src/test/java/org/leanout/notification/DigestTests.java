package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The clock stands at 9:20 of a day, in the organisation's zone, which is UTC. */
class DigestTests extends OnMail {

    private LocalDate today;

    @BeforeEach
    void choose_it() {
        today = LocalDate.now(clock);
        clock.standOn(today);
        choose("ines", NoticeKind.COMMENT, MailChoice.DAILY);
        choose("ines", NoticeKind.MENTION, MailChoice.DAILY);
        jdbc.sql("insert into digest_day (account_id, queued_on) values (?, ?)")
                .params(id("ines"), today)
                .update();
    }

    @AfterEach
    void read_times_as_before() {
        jdbc.sql("update account set zone = null").update();
    }

    @Test
    void tells_once_in_the_morning_what_happened_since_the_last_and_is_not_read() throws Exception {
        tell(NoticeKind.COMMENT, To.account(id("ines")), "maya", "One");
        tell(NoticeKind.COMMENT, To.account(id("ines")), "maya", "Two");
        tell(NoticeKind.MENTION, To.account(id("ines")), "tom", "Three");
        jdbc.sql("update inbox_entry set read_at = told_at where excerpt = 'Two'")
                .update();
        assertThat(delivered()).isEmpty();
        clock.standOn(today.plusDays(1));
        List<MimeMessage> mails = delivered();
        assertThat(mails).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("LeanOut: 2 things to know");
            assertThat(mail.getFrom()[0]).hasToString("LeanOut <word@leanout.example>");
            assertThat(mail.getHeader("In-Reply-To")).isNull();
            assertThat(mail.getHeader("List-Unsubscribe")).hasSize(1);
            assertThat(LetterTests.text(mail))
                    .containsSubsequence("Tom Reyes mentioned you", "Maya Brand commented", "your inbox");
            assertThat(LetterTests.html(mail)).contains("Tom Reyes mentioned you", "Waits for you");
        });
        assertThat(delivered()).hasSize(1);
        clock.standOn(today.plusDays(2));
        assertThat(delivered()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    /** At 9:20 UTC it is 4:20 in New York in winter, and no morning yet. */
    @Test
    void comes_at_seven_by_the_readers_clock() {
        jdbc.sql("update account set zone = 'America/New_York' where id = ?")
                .param(id("ines"))
                .update();
        tell(NoticeKind.COMMENT, To.account(id("ines")), "maya", null);
        clock.standOn(today.plusDays(1));
        assertThat(delivered()).isEmpty();
        jdbc.sql("update account set zone = 'Asia/Tokyo' where id = ?")
                .param(id("ines"))
                .update();
        assertThat(delivered()).hasSize(1);
    }

    @Test
    void tells_it_all_in_one_when_the_server_was_away_for_days() {
        stopServer();
        tell(NoticeKind.COMMENT, To.account(id("ines")), "maya", "One");
        clock.standOn(today.plusDays(1));
        postman.deliver();
        tell(NoticeKind.COMMENT, To.account(id("ines")), "maya", "Two");
        clock.standOn(today.plusDays(2));
        postman.deliver();
        assertThat(waiting()).isEqualTo(1);
        startServer();
        clock.standOn(today.plusDays(3));
        assertThat(delivered())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("LeanOut: 2 things to know"));
        clock.standOn(today.plusDays(4));
        assertThat(delivered()).hasSize(1);
    }

    @Test
    void has_no_more_than_a_mail_can_hold_and_the_rest_on_the_next_morning() {
        for (int i = 0; i < 60; i++) tell(NoticeKind.COMMENT, To.account(id("ines")), "maya", "Comment " + i);
        clock.standOn(today.plusDays(1));
        delivered();
        clock.standOn(today.plusDays(2));
        assertThat(delivered())
                .extracting(MimeMessage::getSubject)
                .containsExactly("LeanOut: 50 things to know", "LeanOut: 10 things to know");
    }
}
