package org.leanout.shared;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the program; whoever wants to know the time takes it as a bean, so that a test can move it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Settings.class)
class ClockConfiguration {

    @Bean
    Clock clock(Settings settings) {
        return Clock.system(settings.zone());
    }
}
