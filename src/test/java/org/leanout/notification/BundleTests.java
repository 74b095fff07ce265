package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** Objectives that are asked about one after the other go in one mail to each who is asked. */
class BundleTests extends OnMail {

    private enum How {
        ASSUMED,
        CONFIRMED
    }

    @Autowired
    Outbox outbox;

    private LocalDate day;
    private final UUID beds = Ids.next();
    private final UUID nights = Ids.next();

    @BeforeEach
    void begin() {
        day = LocalDate.now(clock);
        clock.standOn(day);
    }

    @Test
    void says_of_each_why_it_is_asked_and_leads_to_each() throws Exception {
        ask("maya", beds, "Beds are known", How.ASSUMED, "ines", "sofia");
        assertThat(delivered()).as("more may follow").isEmpty();
        ask("maya", nights, "Calm nights", How.CONFIRMED, "ines", "sofia");
        List<MimeMessage> mails = deliveredLater();
        assertThat(mails).extracting(OnMail::recipient).containsExactlyInAnyOrder("ines", "sofia");
        assertThat(waiting()).isZero();
        MimeMessage mail = mails.get(0);
        assertThat(mail.getSubject()).isEqualTo("Still right? 2 objectives");
        assertThat(mail.getFrom()[0]).hasToString("Maya Brand via LeanOut <word@leanout.example>");
        assertThat(mail.getHeader("References"))
                .containsExactly("<thing.%s@leanout.example> <thing.%s@leanout.example>".formatted(beds, nights));
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        for (String text : List.of(
                LetterTests.text(mail), Jsoup.parse(LetterTests.html(mail)).text()))
            assertThat(text)
                    .contains("Maya Brand asks whether 2 objectives of Nursing operations are right.")
                    .contains("IT plans its work around what you confirm.")
                    .contains("Beds are known", "none of you has said so yet")
                    .contains("Calm nights", "One of you has said so before")
                    .contains("Each link opens its one thing, once", "No more mail about this: Objectives to confirm");
        assertThat(Jsoup.parse(LetterTests.html(mail)).select("li a").eachAttr("href"))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(link -> link.startsWith("https://leanout.example/open/"));
    }

    @Test
    void says_why_of_one_alone_and_leaves_out_what_was_answered() throws Exception {
        ask("maya", beds, "Beds are known", How.ASSUMED, "ines");
        ask("maya", nights, "Calm nights", How.CONFIRMED, "ines");
        publish(Settled.of(partner(), nights, NoticeKind.OBJECTIVE_TO_CONFIRM));
        assertThat(deliveredLater()).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Still right? Beds are known");
            assertThat(LetterTests.text(mail))
                    .contains("Maya Brand takes this for an objective of yours", "none of you has said so yet")
                    .doesNotContain("Calm nights");
            assertThat(LetterTests.html(mail)).contains("none of you has said so yet");
        });
        assertThat(waiting()).isZero();
    }

    @Test
    void is_of_one_who_asks() {
        ask("maya", beds, "Beds are known", How.ASSUMED, "ines");
        ask("tom", nights, "Calm nights", How.CONFIRMED, "ines");
        assertThat(deliveredLater()).hasSize(2);
    }

    @Test
    void is_tried_again_as_a_whole_and_is_another_mail_with_more_in_it() throws Exception {
        ask("maya", beds, "Beds are known", How.ASSUMED, "ines");
        ask("maya", nights, "Calm nights", How.ASSUMED, "ines");
        stopServer();
        assertThat(deliveredLater()).isEmpty();
        assertThat(waiting()).isEqualTo(2);
        startServer();
        ask("maya", Ids.next(), "Fewer falls", How.ASSUMED, "ines");
        clock.standOn(day.plusDays(2));
        assertThat(delivered())
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("Still right? 3 objectives"));
        assertThat(jdbc.sql("select count(*) from one_time_link")
                        .query(Integer.class)
                        .single())
                .as("each has one link, however often it was tried")
                .isEqualTo(3);
        assertThat(waiting()).isZero();
    }

    @Test
    void is_taken_by_one_sender_alone() throws Exception {
        ask("maya", beds, "Beds are known", How.ASSUMED, "ines");
        ask("maya", nights, "Calm nights", How.ASSUMED, "ines");
        clock.standOn(day.plusDays(1));
        transaction.executeWithoutResult(status -> {
            assertThat(outbox.take(1)).as("as a whole").hasSize(2);
            CompletableFuture.runAsync(postman::deliver).join();
            assertThat(received()).isEmpty();
        });
        assertThat(delivered()).hasSize(1);
    }

    private void ask(String by, UUID objective, String statement, How how, String... who) {
        To to = To.account(List.of(who).stream().map(this::id).toArray(UUID[]::new));
        publish(new Notice(
                NoticeKind.OBJECTIVE_TO_CONFIRM,
                how.name(),
                partner(),
                objective,
                objective,
                NURSING + "/objectives/" + objective,
                statement,
                null,
                id(by),
                to,
                false));
    }

    private List<MimeMessage> deliveredLater() {
        clock.standOn(day.plusDays(1));
        return delivered();
    }
}
