package org.leanout.embedded;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/** How PostgreSQL is started for data that are to be kept; the library's own choices are made for throw-away tests. */
final class PostgresLaunch {

    /** No value may contain a space: they go through a shell. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("max_connections", "40"),
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // one file for each day of the week, begun anew a week later
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgresql-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_size", "0"));

    private PostgresLaunch() {}

    static EmbeddedPostgres of(DataDirectory data, Path cluster) throws IOException {
        // one level down, because the library opens its directory to all users
        Path unpacked = data.program().resolve("unpacked");
        discardHalf(unpacked);
        var builder = EmbeddedPostgres.builder()
                // By this object it remembers where it unpacked; only a new one makes it unpack here.
                .setPgBinaryResolver(DefaultPostgresBinaryResolver.INSTANCE::getPgBinary)
                .setOverrideWorkingDirectory(unpacked.toFile())
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                // Spring stops it, after the connection pool; a hook of its own would be in a race with that.
                .setRegisterShutdownHook(false)
                // a recovery may take its time
                .setPGStartupWait(Duration.ofMinutes(1))
                .setOutputRedirector(Redirect.appendTo(data.startLog().toFile()))
                .setConnectConfig("password", data.password())
                .setDataDirectoryCustomizer(directory -> admitOnlyWithPassword(directory.toPath()));
        SETTINGS.forEach(builder::setServerConfig);
        initdb(data).forEach(builder::setLocaleConfig);
        return builder.start();
    }

    /**
     * The options of initdb. ICU sorts names as people do, É beside E, and alike on every system; without it É comes
     * after Z. For pg_trgm the system's locale still decides what a letter is, and in plain C an É is none.
     */
    private static Map<String, String> initdb(DataDirectory data) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String letters = system.startsWith("linux") ? "C.UTF-8" : system.startsWith("mac") ? "en_US.UTF-8" : "C";
        return Map.of(
                "auth", "scram-sha-256",
                "pwfile", data.passwordFile().toString(),
                "locale-provider", "icu",
                "icu-locale", "und",
                "locale", "C",
                "lc-ctype", letters);
    }

    private static void admitOnlyWithPassword(Path cluster) {
        try {
            Files.writeString(cluster.resolve("pg_hba.conf"), """
                    # LeanOut writes this file at every start.
                    host all all 127.0.0.1/32 scram-sha-256
                    """);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** If LeanOut was killed while it unpacked, the library would go on with the files as they are. */
    private static void discardHalf(Path unpacked) throws IOException {
        if (Files.exists(unpacked)) {
            List<Path> versions;
            try (var directories = Files.list(unpacked)) {
                versions = directories.toList();
            }
            for (Path version : versions) {
                if (Files.notExists(version.resolve(".exists"))) {
                    FileSystemUtils.deleteRecursively(version);
                }
            }
        }
    }
}
