package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail goes out and comes in encrypted, by the settings that docs/operations.md names, and to nobody who cannot show who they are. */
class EncryptedMailTests {

    private static final String TRUSTED = "spring.ssl.bundle.pem.mail.truststore.certificate=file:";

    @TempDir
    static Path folder;

    private static GreenMail server;
    private static GreenMail open;

    @BeforeAll
    static void start() throws Exception {
        certificate("localhost");
        System.setProperty(
                "greenmail.tls.keystore.file", folder.resolve("localhost.p12").toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
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
        with(
                        server.getSmtps().getPort(),
                        TRUSTED + folder.resolve("localhost.pem"),
                        "spring.mail.ssl.enabled=true",
                        "spring.mail.ssl.bundle=mail")
                .run(context -> {
                    send(context.getBean(JavaMailSender.class));
                    assertThat(server.getReceivedMessages()).hasSize(1);
                });
    }

    @Test
    void does_not_go_to_a_server_that_anybody_may_be() {
        with(server.getSmtps().getPort(), "spring.mail.ssl.enabled=true")
                .run(context -> assertThatThrownBy(() -> send(context.getBean(JavaMailSender.class)))
                        .isInstanceOf(MailException.class));
    }

    @Test
    void does_not_go_out_in_the_open_where_encryption_is_required() {
        with(
                        open.getSmtp().getPort(),
                        "spring.mail.properties.mail.smtp.starttls.enable=true",
                        "spring.mail.properties.mail.smtp.starttls.required=true")
                .run(context -> {
                    assertThatThrownBy(() -> send(context.getBean(JavaMailSender.class)))
                            .hasStackTraceContaining("STARTTLS is required");
                    assertThat(open.getReceivedMessages()).isEmpty();
                });
    }

    @Test
    void is_read_by_tls_from_a_server_whose_certificate_is_trusted() {
        with(0, inbound(server.getImaps().getPort(), "TLS", TRUSTED + folder.resolve("localhost.pem"), "mail"))
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
                inbound(server.getImaps().getPort(), "TLS", TRUSTED + certificate("elsewhere"), "mail"),
                inbound(open.getImap().getPort(), "STARTTLS", "x.y=z", "")))
            with(0, settings)
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

    private static ApplicationContextRunner with(int port, String... settings) {
        List<String> all = new ArrayList<>(Arrays.asList(settings));
        all.addAll(List.of("spring.mail.host=localhost", "spring.mail.port=" + port));
        return new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class, MailSenderAutoConfiguration.class))
                .withUserConfiguration(Settings.class)
                .withPropertyValues(all.toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(InboundSettings.class)
    static class Settings {}

    private static void send(JavaMailSender sender) {
        var mail = new SimpleMailMessage();
        mail.setFrom("word@leanout.example");
        mail.setTo("ines@leanout.example");
        mail.setSubject("Encrypted");
        mail.setText("Nobody reads this on the way.");
        sender.send(mail);
    }

    /** Made by the JDK's own tool: a certificate that nobody but these tests trusts. */
    private static Path certificate(String host) throws IOException, InterruptedException {
        Path store = folder.resolve(host + ".p12");
        Path certificate = folder.resolve(host + ".pem");
        keytool(
                "-genkeypair",
                "-alias",
                host,
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + host,
                "-ext",
                "SAN=dns:" + host,
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString());
        keytool("-exportcert", "-rfc", "-alias", host, "-keystore", store.toString(), "-file", certificate.toString());
        assertThat(Files.size(certificate)).isPositive();
        return certificate;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("-storepass", "changeit"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .inheritIO()
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }
}
