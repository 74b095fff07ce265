package org.leanout.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.leanout.demo.CastClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** With a mail server, which can be stopped. Mail is for what was committed; so this commits, and tidies up. */
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "leanout.url=https://leanout.example",
            "leanout.mail.from=word@leanout.example"
        })
abstract class OnMail extends OnNotices {

    private static final int PORT = freePort();

    /** The one that runs, or ran, last; a server forgets its mail when it is ended. */
    private final Deque<GreenMail> servers = new ArrayDeque<>();

    @Autowired
    Postman postman;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CastClock clock;

    @DynamicPropertySource
    static void port(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> PORT);
    }

    @BeforeEach
    void startServer() {
        servers.addLast(new GreenMail(new ServerSetup(PORT, "127.0.0.1", "smtp")));
        servers.getLast().start();
    }

    /** It takes no more mail, and breaks off what it was about to take. */
    void stopServer() {
        servers.getLast().getSmtp().stopService();
    }

    @AfterEach
    void tidy_up() {
        servers.forEach(GreenMail::stop);
        clock.goOn();
        for (String table : List.of("outgoing_mail", "one_time_link", "inbox_entry", "digest_day", "mail_choice"))
            jdbc.sql("delete from " + table).update();
    }

    @Override
    void publish(Object event) {
        transaction.executeWithoutResult(status -> super.publish(event));
    }

    void choose(String who, NoticeKind kind, MailChoice choice) {
        jdbc.sql("""
                        insert into mail_choice (account_id, kind, choice) values (:who, :kind, :choice)
                        on conflict (account_id, kind) do update set choice = excluded.choice
                        """)
                .param("who", id(who))
                .param("kind", kind.name())
                .param("choice", choice.name())
                .update();
    }

    /** All mail that came. */
    List<MimeMessage> received() {
        return servers.stream()
                .flatMap(server -> Arrays.stream(server.getReceivedMessages()))
                .toList();
    }

    List<MimeMessage> delivered() {
        postman.deliver();
        return received();
    }

    int waiting() {
        return jdbc.sql("select count(*) from outgoing_mail")
                .query(Integer.class)
                .single();
    }

    static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString().replaceAll(".*<|@.*", "");
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
