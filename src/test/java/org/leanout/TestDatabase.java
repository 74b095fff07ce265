package org.leanout;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of the tests, for {@code @Import}: each application context gets an empty database on one embedded
 * server, or with {@code -Dtest.containers=true} a container of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({TestDatabase.Embedded.class, TestDatabase.Container.class})
public class TestDatabase {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "test.containers", havingValue = false, matchIfMissing = true)
    static class Embedded {

        private static final AtomicInteger count = new AtomicInteger();

        @Bean
        JdbcConnectionDetails testDatabase() throws SQLException {
            String name = "test" + count.incrementAndGet();
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
                connection.createStatement().execute("create database " + name);
            }
            return new JdbcConnectionDetails() {

                @Override
                public String getJdbcUrl() {
                    return "jdbc:postgresql://localhost:%d/%s".formatted(Server.RUNNING.getPort(), name);
                }

                @Override
                public String getUsername() {
                    return "postgres";
                }

                @Override
                public String getPassword() {
                    return "";
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty("test.containers")
    static class Container {

        @Bean
        @ServiceConnection
        PostgreSQLContainer testDatabase() {
            return new PostgreSQLContainer("postgres:17-alpine")
                    .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=icu --icu-locale=und");
        }
    }

    /** Fast and forgetful, and otherwise like the one that the program brings along. */
    private static class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(Path.of(
                                "target/test-database",
                                Long.toString(ProcessHandle.current().pid())))
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setLocaleConfig("locale-provider", "icu")
                        .setLocaleConfig("icu-locale", "und")
                        .setLocaleConfig("locale", "C")
                        .setLocaleConfig("lc-ctype", OS.LINUX.isCurrentOs() ? "C.UTF-8" : "C")
                        .setRegisterShutdownHook(false)
                        .start();
                // runs when all contexts, and with them their connection pools, are closed
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
