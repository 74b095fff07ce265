package org.leanout.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leanout.shared.Settings;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

class EmbeddedDatabaseTests {

    @TempDir
    Path data;

    @Test
    void starts_when_no_database_is_given_and_keeps_the_demo_apart() {
        runner().withPropertyValues("spring.profiles.active=demo").run(context -> {
            assertThat(context).hasSingleBean(JdbcConnectionDetails.class).hasSingleBean(PostgresServer.class);
            assertThat(data.resolve("demo/postgresql")).isDirectory();
        });
        assertThat(data.resolve("demo/postgresql/postmaster.pid")).doesNotExist();
    }

    @Test
    void starts_nothing_when_a_url_is_given() {
        runner().withPropertyValues("spring.datasource.url=jdbc:postgresql://db/leanout")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void starts_nothing_when_a_test_brings_its_own() {
        runner().withBean(JdbcConnectionDetails.class, Own::new)
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(PostgresServer.class));
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void tells_the_user_in_two_sentences_what_is_the_matter() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        runner().withPropertyValues("leanout.data=" + file).run(context -> {
            var analysis = new DatabaseUnavailableAnalyzer().analyze(context.getStartupFailure());
            assertThat(analysis.getDescription()).isEqualTo("LeanOut cannot write to %s.", file);
            assertThat(analysis.getAction()).endsWith("or choose another directory with --leanout.data=<directory>");
        });
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withUserConfiguration(Application.class)
                .withConfiguration(AutoConfigurations.of(EmbeddedDatabase.class, DataSourceAutoConfiguration.class))
                .withPropertyValues("leanout.data=" + data);
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(Settings.class)
    static class Application {}

    private static class Own implements JdbcConnectionDetails {

        @Override
        public String getJdbcUrl() {
            return "jdbc:postgresql://db/leanout";
        }

        @Override
        public String getUsername() {
            return "leanout";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }
}
