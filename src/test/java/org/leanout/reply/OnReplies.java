package org.leanout.reply;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.notification.MailRun;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A real mail server that sends and keeps mail, and a proposal that Ines has before her. */
@OnTheCast
@Import(MailRun.class)
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
        properties = {
            "spring.mail.host=127.0.0.1",
            "leanout.url=https://leanout.example",
            "leanout.mail.from=word@leanout.example",
            "leanout.mail.inbound.host=127.0.0.1",
            "leanout.mail.inbound.encryption=NONE",
            "leanout.mail.inbound.username=reply",
            "leanout.mail.inbound.password=the-password-of-the-mailbox",
            "leanout.mail.inbound.address=reply@leanout.example",
            "leanout.mail.inbound.largest=1MB"
        })
abstract class OnReplies {

    static final String NURSING = "/partners/nursing-operations";
    private static final int SMTP = freePort();
    private static final int IMAP = freePort();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MailRun mail;

    @Autowired
    MailReader reader;

    final UUID proposal = UUID.randomUUID();
    final String here = NURSING + "/proposals/" + proposal;
    GreenMail server;
    private GreenMailUser mailbox;

    @DynamicPropertySource
    static void ports(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.port", () -> SMTP);
        settings.add("leanout.mail.inbound.port", () -> IMAP);
    }

    @BeforeEach
    void begin() throws Exception {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(SMTP, "127.0.0.1", "smtp"), new ServerSetup(IMAP, "127.0.0.1", "imap")
        });
        server.start();
        mailbox = server.setUser("reply@leanout.example", "reply", "the-password-of-the-mailbox");
        String ines = contact("Ines Okafor").toString();
        browser.submit(
                "maya",
                NURSING + "/proposals",
                "id",
                proposal,
                "title",
                "Quiet night rounds",
                "problem",
                "Alarms",
                "firstStep",
                "One ward",
                "plan",
                "Two weeks",
                "leadsNow",
                "Sleep",
                "risk",
                "Noise",
                "decider",
                ines);
        browser.submit("maya", here + "/sending", "version", 0);
    }

    @AfterEach
    void tidy_up() {
        server.stop();
        for (String table : List.of("outgoing_mail", "one_time_link", "inbox_entry", "mail_choice", "received_mail"))
            jdbc.sql("delete from " + table).update();
    }

    UUID comment(String who, String text, boolean internal, Object... more) throws Exception {
        UUID id = UUID.randomUUID();
        List<Object> fields = new ArrayList<>(List.of("id", id, "text", text, "internal", internal));
        fields.addAll(List.of(more));
        browser.submit(who, here + "/comments", fields.toArray());
        return id;
    }

    /** The last mail that somebody was sent. */
    MimeMessage mailTo(String who) {
        mail.deliver();
        List<MimeMessage> all = allTo(who);
        return all.get(all.size() - 1);
    }

    List<MimeMessage> allTo(String who) {
        return Arrays.asList(server.getReceivedMessagesForDomain(who + "@leanout.example"));
    }

    static String replyTo(MimeMessage mail) throws MessagingException {
        return ((InternetAddress) mail.getReplyTo()[0]).getAddress();
    }

    /** Sends a mail as it stands; where it arrives, its To does not say. */
    void send(String mail) throws Exception {
        Session session = server.getSmtp().createSession();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", SMTP, null, null);
            MimeMessage message =
                    new MimeMessage(session, new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8))) {
                        @Override
                        protected void updateMessageID() {
                            // as it stands
                        }
                    };
            transport.sendMessage(message, new InternetAddress[] {new InternetAddress("reply@leanout.example")});
        }
    }

    static String answer(String who, String to, String text, String... headers) {
        return """
                From: "%s" <%s@leanout.example>
                To: <%s>
                Message-ID: <%s@there.example>
                Subject: Re: Quiet night rounds
                MIME-Version: 1.0
                %sContent-Type: text/plain; charset=UTF-8

                %s
                """.formatted(
                        who,
                        who,
                        to,
                        UUID.randomUUID(),
                        Arrays.stream(headers).map(header -> header + "\n").reduce("", String::concat),
                        text);
    }

    /** How many mails lie in a folder of the mailbox. */
    int in(String folder) throws Exception {
        var found = folder.equals("INBOX")
                ? server.getManagers().getImapHostManager().getInbox(mailbox)
                : server.getManagers().getImapHostManager().getFolder(mailbox, folder);
        return found == null ? 0 : found.getMessageCount();
    }

    List<String> comments() {
        return jdbc.sql("select text from comment where proposal_id = :id order by entered_at, id")
                .param("id", proposal)
                .query(String.class)
                .list();
    }

    boolean isInternal(String text) {
        return jdbc.sql("select internal from comment where proposal_id = :id and text = :text")
                .param("id", proposal)
                .param("text", text)
                .query(Boolean.class)
                .single();
    }

    UUID contact(String name) {
        return jdbc.sql("""
                        select c.id from contact c join partner p on p.id = c.partner_id
                         where p.slug = 'nursing-operations' and c.name = :name
                        """).param("name", name).query(UUID.class).single();
    }

    static String text(MimeMessage mail) {
        try {
            return MailText.of(mail).text();
        } catch (MessagingException | IOException unreadable) {
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
