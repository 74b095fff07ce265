package org.leanout.reply;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mail.autoconfigure.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;

/** Mail as the program sends and reads it by its settings, to a server on this machine. */
final class SentMail {

    private SentMail() {}

    static ApplicationContextRunner with(int port, String... settings) {
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

    static void send(JavaMailSender sender) {
        var mail = new SimpleMailMessage();
        mail.setFrom("word@leanout.example");
        mail.setTo("ines@leanout.example");
        mail.setSubject("Encrypted");
        mail.setText("Nobody reads this on the way.");
        sender.send(mail);
    }
}
