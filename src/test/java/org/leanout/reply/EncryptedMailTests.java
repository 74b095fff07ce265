package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail goes out and comes in encrypted, by the settings that docs/operations.md names, and to nobody who cannot show who they are. */
class EncryptedMailTests {

    @TempDir
    static Path folder;

    private static Certificate localhost;
    private static GreenMail server;
    private static GreenMail open;

    @BeforeAll
    static void start() throws Exception {
        localhost = Certificate.of("localhost", folder);
        System.setProperty("greenmail.tls.keystore.file", localhost.store().toString());
        System.setProperty("greenmail.tls.keystore.password", Certificate.PASSWORD);
        server = new GreenMail(
                new ServerSetup[] {new ServerSetup(0, "localhost", "smtps"), new ServerSetup(0, "localhost", "imaps")});
        server.start();
        server.setUser("reply@leanout.example", "reply", "secret");
        open = new GreenMail(
                new ServerSetup[] {new ServerSetup(0, "localhost", "smtp"), new ServerSetup(0, "localhost", "imap")});
        open.start();
        open.setUser("reply@leanout.example", "reply", "secret");
    }

    @AfterAll
    static void stop() {
        server.stop();
        open.stop();
        System.clearProperty("greenmail.tls.keystore.file");
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @Test
    void goes_out_by_tls_to_a_server_whose_certificate_is_trusted() {
        SentMail.with(
                        server.getSmtps().getPort(),
                        localhost.trusted(),
                        "spring.mail.ssl.enabled=true",
                        "spring.mail.ssl.bundle=mail")
                .run(context -> {
                    SentMail.send(context.getBean(JavaMailSender.class));
                    assertThat(server.getReceivedMessages()).hasSize(1);
                });
    }

    @Test
    void does_not_go_to_a_server_that_anybody_may_be() {
        SentMail.with(server.getSmtps().getPort(), "spring.mail.ssl.enabled=true")
                .run(context -> assertThatThrownBy(() -> SentMail.send(context.getBean(JavaMailSender.class)))
                        .isInstanceOf(MailException.class));
    }

    @Test
    void does_not_go_out_in_the_open_where_encryption_is_required() {
        SentMail.with(
                        open.getSmtp().getPort(),
                        "spring.mail.properties.mail.smtp.starttls.enable=true",
                        "spring.mail.properties.mail.smtp.starttls.required=true")
                .run(context -> {
                    assertThatThrownBy(() -> SentMail.send(context.getBean(JavaMailSender.class)))
                            .hasStackTraceContaining("STARTTLS is required");
                    assertThat(open.getReceivedMessages()).isEmpty();
                });
    }

    @Test
    void is_read_by_tls_from_a_server_whose_certificate_is_trusted() {
        SentMail.with(0, inbound(server.getImaps().getPort(), "TLS", localhost.trusted(), "mail"))
                .run(context -> {
                    try (Mailbox mailbox =
                            mailbox(context.getBean(InboundSettings.class), context.getBean(SslBundles.class))) {
                        assertThat(mailbox.messages(10)).isEmpty();
                    }
                });
    }

    @Test
    void is_not_read_from_a_server_that_anybody_may_be() throws Exception {
        for (String[] settings : List.of(
                inbound(server.getImaps().getPort(), "TLS", "x.y=z", ""),
                inbound(
                        server.getImaps().getPort(),
                        "TLS",
                        Certificate.of("elsewhere", folder).trusted(),
                        "mail"),
                inbound(open.getImap().getPort(), "STARTTLS", "x.y=z", "")))
            SentMail.with(0, settings)
                    .run(context -> assertThatThrownBy(() ->
                                    mailbox(context.getBean(InboundSettings.class), context.getBean(SslBundles.class)))
                            .isInstanceOf(MessagingException.class));
    }

    private static Mailbox mailbox(InboundSettings settings, SslBundles bundles) throws MessagingException {
        return Mailbox.open(settings, bundles);
    }

    private static String[] inbound(int port, String encryption, String trusted, String bundle) {
        return new String[] {
            trusted,
            "leanout.mail.inbound.host=localhost",
            "leanout.mail.inbound.port=" + port,
            "leanout.mail.inbound.encryption=" + encryption,
            "leanout.mail.inbound.username=reply",
            "leanout.mail.inbound.password=secret",
            "leanout.mail.inbound.address=reply@leanout.example",
            "leanout.mail.inbound.ssl-bundle=" + bundle
        };
    }
}
