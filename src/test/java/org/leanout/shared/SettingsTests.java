package org.leanout.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;

class SettingsTests {

    /** On a real web server, since only its files were asked for such a path, and refused it. */
    private final WebApplicationContextRunner runner = new WebApplicationContextRunner(
                    AnnotationConfigServletWebServerApplicationContext::new)
            .withUserConfiguration(Application.class)
            .withConfiguration(AutoConfigurations.of(TomcatServletWebServerAutoConfiguration.class))
            .withPropertyValues("server.port=0");

    @Test
    void lets_the_data_lie_beside_the_working_directory() {
        runner.withPropertyValues("leanout.data=../data").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(Settings.class).data()).isEqualTo("../data");
        });
    }

    @Test
    void builds_links_from_the_address_that_is_set() {
        runner.withPropertyValues("leanout.url=https://intra.example/leanout/")
                .run(context -> assertThat(context.getBean(Settings.class).link("/inbox"))
                        .isEqualTo("https://intra.example/leanout/inbox"));
        runner.run(context ->
                assertThat(context.getBean(Settings.class).link("/inbox")).isEqualTo("http://localhost:8080/inbox"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"intra.example", "ftp://intra.example", "https:///leanout", "mailto:me@intra.example"})
    void refuses_what_is_no_address(String url) {
        runner.withPropertyValues("leanout.url=" + url)
                .run(context -> assertThat(context).hasFailed());
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class Application {}
}
