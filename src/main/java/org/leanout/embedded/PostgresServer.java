package org.leanout.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.util.FileSystemUtils;

/** A running PostgreSQL that keeps its data, and lets nobody in but the owner of its data directory. */
final class PostgresServer implements JdbcConnectionDetails, AutoCloseable {

    static final String VERSION = "18";

    private static final Logger log = LoggerFactory.getLogger(PostgresServer.class);

    /** Of the database and of its owner, who is no superuser. */
    private static final String NAME = "leanout";

    private final Ownership ownership;
    private final EarlyEnd earlyEnd;
    private final EmbeddedPostgres postgres;
    private final String password;

    private PostgresServer(Ownership ownership, EarlyEnd earlyEnd, EmbeddedPostgres postgres, String password) {
        this.ownership = ownership;
        this.earlyEnd = earlyEnd;
        this.postgres = postgres;
        this.password = password;
    }

    static PostgresServer start(Path directory) {
        DataDirectory data = DataDirectory.at(directory);
        try {
            PostgresServer server = start(data, Ownership.of(data.path()));
            log.info("PostgreSQL {} runs at {}, its data are in {}", VERSION, server.getJdbcUrl(), data.path());
            return server;
        } catch (DatabaseUnavailable e) {
            throw e;
        } catch (IOException | SQLException | RuntimeException | ExceptionInInitializerError e) {
            throw new DatabaseUnavailable(
                    "The embedded PostgreSQL did not start: %s."
                            .formatted(
                                    NestedExceptionUtils.getMostSpecificCause(e).getMessage()),
                    "See the end of %s, or set spring.datasource.url to a PostgreSQL of your own."
                            .formatted(data.startLog()),
                    e);
        }
    }

    private static PostgresServer start(DataDirectory data, Ownership ownership) throws IOException, SQLException {
        EarlyEnd earlyEnd = EarlyEnd.of(data);
        try {
            if (!data.hasCluster()) {
                create(data);
            }
            refuseAnotherVersion(data);
            Leftover.clear(data, data.cluster());
            return new PostgresServer(ownership, earlyEnd, PostgresLaunch.of(data, data.cluster()), data.password());
        } catch (Throwable e) {
            earlyEnd.close();
            ownership.close();
            throw e;
        }
    }

    /** A cluster counts when it has its final name: if the program dies before, the next start begins anew. */
    private static void create(DataDirectory data) throws IOException, SQLException {
        Leftover.clear(data, data.unfinished());
        FileSystemUtils.deleteRecursively(data.unfinished());
        data.inventPassword();
        try (var postgres = PostgresLaunch.of(data, data.unfinished());
                var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + NAME + " login");
            // hashed before it is sent, so that no log can show it
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(NAME, data.password().toCharArray(), "scram-sha-256");
            statement.execute("create database " + NAME + " owner " + NAME);
        }
        Files.move(data.unfinished(), data.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseAnotherVersion(DataDirectory data) throws IOException {
        String found = Files.readString(data.cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(VERSION)) {
            throw new DatabaseUnavailable(
                    "The data in %s were written by PostgreSQL %s, and this LeanOut brings PostgreSQL %s."
                            .formatted(data.path(), found, VERSION),
                    "Start the LeanOut that wrote them" + DatabaseUnavailable.OR_ELSEWHERE,
                    null);
        }
    }

    /** From now on Spring stops it, after all that uses it. */
    @EventListener(ApplicationStartedEvent.class)
    void started() {
        earlyEnd.close();
    }

    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(postgres.getPort(), NAME);
    }

    @Override
    public String getUsername() {
        return NAME;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public void close() throws IOException {
        earlyEnd.close();
        try (ownership) {
            postgres.close();
        }
    }
}
