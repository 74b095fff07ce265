package org.leanout.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@Timeout(60)
class PostgresServerTests {

    /** One for all: to make a cluster takes seconds, to start it again does not. Each test has words of its own. */
    @TempDir
    static Path data;

    @BeforeAll
    static void create() throws IOException {
        try (var server = PostgresServer.start(data)) {
            ask(server).sql("create table word (text text)").update();
        }
    }

    /** The last test may have left an orphan. */
    @AfterAll
    static void stop() throws IOException {
        PostgresServer.start(data).close();
    }

    @Test
    void keeps_every_row_over_a_restart() throws IOException {
        try (var server = PostgresServer.start(data)) {
            insert(server, "kept");
        }
        try (var server = PostgresServer.start(data)) {
            assertThat(words(server)).contains("kept");
        }
    }

    @Test
    void refuses_a_second_owner_of_the_same_data() throws IOException {
        try (var server = PostgresServer.start(data)) {
            assertThatExceptionOfType(DatabaseUnavailable.class)
                    .isThrownBy(() -> PostgresServer.start(data))
                    .withMessage(inUseBy(ProcessHandle.current().pid()));
            insert(server, "undisturbed");
        }
    }

    @Test
    void refuses_data_that_another_process_owns() throws Exception {
        Process other = startAnother("elsewhere");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> PostgresServer.start(data))
                .withMessage(inUseBy(other.pid()));
        kill(other.toHandle());
    }

    @Test
    void takes_over_from_a_server_that_was_orphaned() throws Exception {
        Process other = startAnother("orphaned");
        ProcessHandle orphan = serverProcess();
        kill(other.toHandle());
        assertThat(orphan.isAlive()).isTrue();

        try (var server = PostgresServer.start(data)) {
            assertThat(words(server)).contains("orphaned");
            assertThat(serverProcess()).isNotEqualTo(orphan);
        }
    }

    @Test
    void recovers_when_everything_was_killed() throws Exception {
        Process other = startAnother("recovered");
        ProcessHandle orphan = serverProcess();
        kill(other.toHandle());
        kill(orphan);

        try (var server = PostgresServer.start(data)) {
            assertThat(words(server)).contains("recovered");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS) // which ends a program without asking
    void goes_with_a_program_that_is_told_to_end_before_it_has_started() throws Exception {
        Process other = startAnother("ended early");
        ProcessHandle server = serverProcess();
        other.destroy();
        server.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        assertThat(pidFile()).doesNotExist();

        try (var again = PostgresServer.start(data)) {
            assertThat(words(again)).contains("ended early");
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void is_stopped_by_a_program_that_is_told_to_end_after_it_has_started() throws Exception {
        Process other = startAnother("ended in order", Victim.STARTED);
        other.destroy();
        assertThat(other.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void is_not_misled_by_a_pid_that_belongs_to_another_program_by_now() throws Exception {
        Files.writeString(pidFile(), ProcessHandle.current().pid() + "\n" + data + "\n0\n5432\n\n\n\n");
        try (var server = PostgresServer.start(data)) {
            insert(server, "not misled");
        }
        assertThat(pidFile()).doesNotExist();
    }

    @Test
    void lets_nobody_in_without_the_password() throws Exception {
        try (var server = PostgresServer.start(data)) {
            for (String user : List.of("postgres", server.getUsername())) {
                for (String password : List.of("", "postgres", user)) {
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() -> connect(server.getJdbcUrl(), user, password));
                    assertThatExceptionOfType(SQLException.class)
                            .isThrownBy(() ->
                                    connect(server.getJdbcUrl().replace("/leanout", "/postgres"), user, password));
                }
            }
            connect(server.getJdbcUrl(), server.getUsername(), server.getPassword())
                    .close();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void shows_data_and_password_to_their_owner_only() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("password"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("postgresql"))))
                .isEqualTo("rwx------");
    }

    @Test
    void logs_no_password() throws IOException {
        String password = Files.readString(data.resolve("password"));
        assertThat(password).hasSize(32);
        try (var files = Files.walk(data)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                assertThat(Files.readString(log)).isNotEmpty().doesNotContain(password);
            }
        }
    }

    @Test
    void listens_nowhere_but_on_the_local_address() throws IOException {
        try (var server = PostgresServer.start(data)) {
            int port =
                    URI.create(server.getJdbcUrl().substring("jdbc:".length())).getPort();
            new Socket("127.0.0.1", port).close();
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                each.inetAddresses()
                        .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                        .forEach(address -> assertThatExceptionOfType(ConnectException.class)
                                .as(address.toString())
                                .isThrownBy(() -> new Socket(address, port).close()));
            }
            assertThat(setting(server, "listen_addresses")).isEqualTo("127.0.0.1");
            String socketDirectory = Files.readAllLines(pidFile()).get(4);
            assertThat(socketDirectory).isEmpty();
        }
    }

    @Test
    void writes_to_the_disk_what_it_acknowledges() throws IOException {
        try (var server = PostgresServer.start(data)) {
            assertThat(setting(server, "fsync")).isEqualTo("on");
            assertThat(setting(server, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(server, "full_page_writes")).isEqualTo("on");
            assertThat(setting(server, "data_checksums")).isEqualTo("on");
            assertThat(setting(server, "server_version")).startsWith(PostgresServer.VERSION + ".");
            assertThat(setting(server, "max_connections")).isEqualTo("40");
            assertThat(setting(server, "server_encoding")).isEqualTo("UTF8");
        }
    }

    @Test
    void sorts_names_as_people_do_and_knows_their_letters() throws IOException {
        try (var server = PostgresServer.start(data)) {
            assertThat(ask(server)
                            .sql("select n from (values ('Zoe'), ('émile'), ('Ångström'), ('Emma'), ('ada')) v (n)"
                                    + " order by n")
                            .query(String.class)
                            .list())
                    .containsExactly("ada", "Ångström", "émile", "Emma", "Zoe");
            ask(server).sql("create extension if not exists pg_trgm").update();
            assertThat(ask(server)
                            .sql("select similarity('Müller', 'Muller') < similarity('Müller', 'MÜLLER')"
                                    + " and cardinality(show_trgm('Jörg')) = 5")
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void is_no_superuser_to_the_application() throws IOException {
        try (var server = PostgresServer.start(data)) {
            assertThat(setting(server, "is_superuser")).isEqualTo("off");
        }
    }

    @Test
    void refuses_data_of_another_version(@TempDir Path old) throws IOException {
        Files.createDirectories(old.resolve("postgresql"));
        Files.writeString(old.resolve("postgresql/PG_VERSION"), "15\n");
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> PostgresServer.start(old))
                .withMessageStartingWith("The data in %s were written by PostgreSQL 15, and this LeanOut", old);
    }

    @Test
    void refuses_a_place_where_it_cannot_write(@TempDir Path parent) throws IOException {
        Path file = Files.createFile(parent.resolve("file"));
        assertThatExceptionOfType(DatabaseUnavailable.class)
                .isThrownBy(() -> PostgresServer.start(file.resolve("data")))
                .withMessageStartingWith("LeanOut cannot write to %s/data.", file);
    }

    @Test
    void does_not_start_without_its_password() throws IOException {
        Path aside = Files.move(data.resolve("password"), data.resolve("aside"));
        var refusal = catchThrowableOfType(DatabaseUnavailable.class, () -> PostgresServer.start(data));
        Files.move(aside, data.resolve("password"));
        assertThat(refusal).hasMessageContaining("is not in %s.", data.resolve("password"));
    }

    private static String inUseBy(long pid) {
        return "The data in %s are in use by another LeanOut (process %d). ".formatted(data, pid)
                + "Stop it, or choose another directory with --leanout.data=<directory>";
    }

    private static Process startAnother(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Victim.class.getName(),
                data.toString()));
        command.addAll(List.of(words));
        Process other = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(other.inputReader().lines().anyMatch("committed"::equals)).isTrue();
        return other;
    }

    private static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static Path pidFile() {
        return data.resolve("postgresql/postmaster.pid");
    }

    private static ProcessHandle serverProcess() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0)))
                .orElseThrow();
    }

    private static Connection connect(String url, String user, String password) throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static JdbcClient ask(PostgresServer server) {
        return JdbcClient.create(
                new DriverManagerDataSource(server.getJdbcUrl(), server.getUsername(), server.getPassword()));
    }

    private static void insert(PostgresServer server, String word) {
        ask(server).sql("insert into word values (?)").param(word).update();
    }

    private static List<String> words(PostgresServer server) {
        return ask(server).sql("select text from word").query(String.class).list();
    }

    private static String setting(PostgresServer server, String name) {
        return ask(server)
                .sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
