package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSender;

class OutboxTests extends OnMail {

    private static final int PEOPLE = 2;
    private static final int NOTICES = 500;
    private static final int BEFORE_THE_STOP = 300;
    private static final int MEANWHILE = 100;
    private static final int SENDERS = 2;

    @Autowired
    MailRound round;

    @Autowired
    MailSwitch mail;

    private final ReadWriteLock handing = new ReentrantReadWriteLock();
    private MailSwitch considerate;

    /** The server is stopped while two senders hand it mail, and started again a day later. */
    @Test
    void loses_nothing_of_a_thousand_and_doubles_nothing_when_the_server_is_stopped() throws Exception {
        Figures figures = stopInTheMidst(NOTICES, this::stopInOrder);
        System.out.println("Outbox, the server stopped in order: " + figures);
        assertThat(figures.before()).isBetween(BEFORE_THE_STOP, (NOTICES - MEANWHILE) * PEOPLE - 1);
        assertThat(figures.waited()).isEqualTo(NOTICES * PEOPLE - figures.before());
        assertThat(received()).hasSize(NOTICES * PEOPLE);
        assertThat(received().stream().map(OutboxTests::messageId)).doesNotHaveDuplicates();
        eachWasToldOfEach(NOTICES);
    }

    /** It takes a mail and cannot say so any more: only the Message-ID tells that the second is the same. */
    @Test
    void loses_nothing_when_the_server_is_cut_off_and_repeats_at_most_one_for_each_sender() throws Exception {
        Figures figures = stopInTheMidst(NOTICES, this::stopServer);
        System.out.println("Outbox, the server cut off: " + figures);
        assertThat(received()).hasSizeBetween(NOTICES * PEOPLE, NOTICES * PEOPLE + SENDERS);
        assertThat(received().stream().map(OutboxTests::messageId).distinct()).hasSize(NOTICES * PEOPLE);
        eachWasToldOfEach(NOTICES);
    }

    /** How many mails came before the stop, how many waited for a day, and how many came after it. */
    private record Figures(int before, int waited, int after, double seconds) {

        @Override
        public String toString() {
            return "%d mails came before, %d waited a day, %d came after; %.1f s of work"
                    .formatted(before, waited, after, seconds);
        }
    }

    private Figures stopInTheMidst(int notices, Runnable stop) throws Exception {
        LocalDate today = LocalDate.now(clock);
        long begun = System.nanoTime();
        tellAll(notices - MEANWHILE);
        CompletableFuture<Void> senders = twoSenders();
        while (received().size() < BEFORE_THE_STOP && !senders.isDone()) Thread.sleep(2);
        stop.run();
        finish(senders);
        int before = received().size();
        tellAll(MEANWHILE);
        postman().deliver();
        int waited = waiting();
        clock.standOn(today.plusDays(1));
        startServer();
        finish(twoSenders());
        assertThat(waiting()).isZero();
        return new Figures(before, waited, received().size() - before, (System.nanoTime() - begun) / 1e9);
    }

    private void eachWasToldOfEach(int notices) {
        for (String who : List.of("ines", "sofia"))
            assertThat(received().stream()
                            .filter(mail -> recipient(mail).equals(who))
                            .map(OutboxTests::messageId)
                            .distinct())
                    .as(who)
                    .hasSize(notices);
    }

    /** A server that is stopped finishes what it is about. */
    private void stopInOrder() {
        handing.writeLock().lock();
        try {
            stopServer();
        } finally {
            handing.writeLock().unlock();
        }
    }

    private Postman postman() {
        return new Postman(considerate, round);
    }

    @BeforeEach
    void know_when_mail_is_handed_over() {
        considerate = mock(MailSwitch.class);
        JavaMailSender sender = mock(JavaMailSender.class, delegatesTo(mail.sender()));
        doAnswer(call -> {
                    handing.readLock().lock();
                    try {
                        mail.sender()
                                .send(Arrays.copyOf(
                                        call.getArguments(), call.getArguments().length, MimeMessage[].class));
                        return null;
                    } finally {
                        handing.readLock().unlock();
                    }
                })
                .when(sender)
                .send(any(MimeMessage[].class));
        when(considerate.isOn()).thenReturn(true);
        when(considerate.sender()).thenReturn(sender);
    }

    @Test
    void sends_nothing_of_what_is_rolled_back() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(toInes());
            status.setRollbackOnly();
        });
        assertThat(delivered()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void sends_nothing_before_the_commit() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(toInes());
            inAnotherThread(postman::deliver);
            assertThat(received()).isEmpty();
        });
        assertThat(delivered()).hasSize(1);
    }

    @Test
    void two_senders_at_once_double_nothing() throws Exception {
        tellAll(100);
        finish(twoSenders());
        assertThat(received().stream().map(OutboxTests::messageId))
                .hasSize(100 * PEOPLE)
                .doesNotHaveDuplicates();
    }

    /** It died after the server took the mail, and before it noted that. */
    @Test
    void sends_again_under_the_same_id_what_it_does_not_know_to_be_sent() {
        publish(toInes());
        transaction.executeWithoutResult(status -> {
            postman.deliver();
            status.setRollbackOnly();
        });
        assertThat(waiting()).isEqualTo(1);
        assertThat(delivered()).hasSize(2);
        assertThat(received().stream().map(OutboxTests::messageId).distinct()).hasSize(1);
    }

    @Test
    void one_that_cannot_be_addressed_holds_up_no_other() {
        tellAll(1);
        address("sofia@leanout.example", "no address@here");
        assertThat(delivered().stream().map(OnMail::recipient)).containsExactly("ines");
        assertThat(jdbc.sql("select attempts from outgoing_mail")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        address("no address@here", "sofia@leanout.example");
        clock.standOn(LocalDate.now(clock).plusDays(1));
        assertThat(delivered().stream().map(OnMail::recipient)).containsExactly("ines", "sofia");
    }

    private void address(String before, String after) {
        jdbc.sql("update account set email = ? where email = ?")
                .params(after, before)
                .update();
    }

    @Test
    void gives_up_what_is_a_week_old() {
        stopServer();
        publish(toInes());
        postman.deliver();
        clock.standOn(LocalDate.now(clock).plusDays(6));
        postman.deliver();
        assertThat(waiting()).isEqualTo(1);
        clock.standOn(LocalDate.now(clock).plusDays(3));
        startServer();
        assertThat(delivered()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @ParameterizedTest(name = "after {0} attempts it pauses for {1}")
    @CsvSource({"0, PT1M", "1, PT2M", "4, PT16M", "5, PT30M", "500, PT30M"})
    void tries_at_growing_intervals(int attempts, Duration pause) {
        assertThat(Outbox.pause(attempts)).isEqualTo(pause);
    }

    private Notice toInes() {
        return notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines")), "maya");
    }

    /** To two people each. */
    private void tellAll(int notices) {
        Notice notice = notice(NoticeKind.PROPOSAL_SENT, To.account(id("ines"), id("sofia")), "maya");
        for (int i = 0; i < notices; i += 10) {
            int some = Math.min(10, notices - i);
            transaction.executeWithoutResult(status -> {
                for (int n = 0; n < some; n++) events.publishEvent(notice);
            });
        }
    }

    /** Two senders, which begin at the same moment. */
    private CompletableFuture<Void> twoSenders() {
        CyclicBarrier start = new CyclicBarrier(SENDERS);
        Runnable sender = () -> {
            try {
                start.await();
            } catch (InterruptedException | BrokenBarrierException alone) {
                throw new IllegalStateException(alone);
            }
            postman().deliver();
        };
        Executor apart = work -> new Thread(work).start();
        return CompletableFuture.allOf(
                CompletableFuture.runAsync(sender, apart), CompletableFuture.runAsync(sender, apart));
    }

    private static void finish(CompletableFuture<Void> senders) throws Exception {
        senders.get(2, TimeUnit.MINUTES);
    }

    private static void inAnotherThread(Runnable work) {
        Thread thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String messageId(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
