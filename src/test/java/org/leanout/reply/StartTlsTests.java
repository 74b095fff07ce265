package org.leanout.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mail.javamail.JavaMailSender;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Mail to a server that begins in the open: it goes once both sides have changed over to TLS, to none but the right server,
 * and nothing of it goes before.
 */
class StartTlsTests {

    private static final String[] BEGINS_IN_THE_OPEN = {
        "spring.mail.properties.mail.smtp.starttls.enable=true",
        "spring.mail.properties.mail.smtp.starttls.required=true",
        "spring.mail.ssl.enabled=false"
    };

    @TempDir
    static Path folder;

    private static Certificate localhost;
    private static Certificate elsewhere;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private SMTPServer server;

    @BeforeAll
    static void make_certificates() throws Exception {
        localhost = Certificate.of("localhost", folder);
        elsewhere = Certificate.of("elsewhere", folder);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void goes_out_encrypted_to_a_server_whose_certificate_is_trusted() throws Exception {
        // a server that takes no mail before TLS
        start(SMTPServer.port(0).requireTLS().startTlsSocketFactory(localhost.context()));
        send(localhost.trusted(), "spring.mail.ssl.bundle=mail");
        assertThat(heard).hasSize(2);
        assertThat(heard.get(0)).isEqualTo("word@leanout.example to ines@leanout.example");
        assertThat(heard.get(1)).contains("Subject: Encrypted", "Nobody reads this on the way.");
    }

    @Test
    void does_not_go_to_a_server_that_anybody_may_be() throws Exception {
        start(SMTPServer.port(0).enableTLS().startTlsSocketFactory(localhost.context()));
        assertThatThrownBy(() -> send(localhost.trusted())).hasStackTraceContaining("PKIX path building failed");
        assertThat(heard).isEmpty();
    }

    @Test
    void does_not_go_to_a_server_that_is_another_one() throws Exception {
        start(SMTPServer.port(0).enableTLS().startTlsSocketFactory(elsewhere.context()));
        assertThatThrownBy(() -> send(elsewhere.trusted(), "spring.mail.ssl.bundle=mail"))
                .hasStackTraceContaining("localhost");
        assertThat(heard).isEmpty();
    }

    @Test
    void does_not_go_out_in_the_open_to_a_server_that_cannot_or_hides_that_it_can() throws Exception {
        for (SMTPServer.Builder open : List.of(
                SMTPServer.port(0),
                SMTPServer.port(0).enableTLS().hideTLS().startTlsSocketFactory(localhost.context()))) {
            start(open);
            assertThatThrownBy(() -> send(localhost.trusted(), "spring.mail.ssl.bundle=mail"))
                    .hasStackTraceContaining("STARTTLS is required");
            assertThat(heard).as("not even from whom, and to whom").isEmpty();
            server.stop();
        }
    }

    private void start(SMTPServer.Builder how) {
        server = how.simpleMessageListener(new SimpleMessageListener() {
                    @Override
                    public boolean accept(String from, String recipient) {
                        return heard.add(from + " to " + recipient);
                    }

                    @Override
                    public void deliver(String from, String recipient, InputStream data) throws IOException {
                        heard.add(new String(data.readAllBytes(), StandardCharsets.UTF_8));
                    }
                })
                .build();
        server.start();
    }

    private void send(String... settings) {
        String[] all = new String[BEGINS_IN_THE_OPEN.length + settings.length];
        System.arraycopy(BEGINS_IN_THE_OPEN, 0, all, 0, BEGINS_IN_THE_OPEN.length);
        System.arraycopy(settings, 0, all, BEGINS_IN_THE_OPEN.length, settings.length);
        SentMail.with(server.getPortAllocated(), all)
                .run(context -> SentMail.send(context.getBean(JavaMailSender.class)));
    }
}
