package org.leanout;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.testcontainers.service.connection.ServiceConnection;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The PostgreSQL of the tests, for {@code @Import}: each application context gets a database of its own on one embedded
 * server, empty or with the cast, or with {@code -Dtest.containers=true} a container of its own.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({TestDatabase.Embedded.class, TestDatabase.Container.class})
public class TestDatabase {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBooleanProperty(name = "test.containers", havingValue = false, matchIfMissing = true)
    static class Embedded {

        /** A copy of the first database with the cast, from which the next ones are made: it lives its years once. */
        private static final String CAST = "cast_of_the_demo";

        private static final AtomicInteger count = new AtomicInteger();
        private static final AtomicBoolean kept = new AtomicBoolean();

        private final String name = "test" + count.incrementAndGet();

        @Bean
        JdbcConnectionDetails testDatabase(Environment environment) {
            boolean again = environment.acceptsProfiles(Profiles.of("demo")) && kept.get();
            execute("create database " + name + (again ? " template " + CAST : ""));
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

        /** Before any test begins, and while nobody is connected: PostgreSQL copies no database that is in use. */
        @Bean
        @Profile("demo")
        ApplicationListener<ContextRefreshedEvent> castIsKept(DataSource database) {
            return event -> {
                if (!kept.compareAndSet(false, true)) return;
                execute("alter database " + name + " allow_connections false");
                pool(database).softEvictConnections();
                execute("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
                execute("create database " + CAST + " template " + name);
                execute("alter database " + name + " allow_connections true");
            };
        }

        private static HikariPoolMXBean pool(DataSource database) {
            try {
                return database.unwrap(HikariDataSource.class).getHikariPoolMXBean();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void execute(String sql) {
            try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
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
