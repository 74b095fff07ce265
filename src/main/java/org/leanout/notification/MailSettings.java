package org.leanout.notification;

import org.jspecify.annotations.Nullable;
import org.leanout.shared.Settings;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The settings under {@code leanout.mail}.
 *
 * @param from the address that mail comes from; by default {@code leanout@} and the host of {@code leanout.url}
 */
@ConfigurationProperties("leanout.mail")
record MailSettings(@Nullable String from) {

    String from(Settings settings) {
        return from == null || from.isBlank() ? "leanout@" + settings.url().getHost() : from.strip();
    }
}
