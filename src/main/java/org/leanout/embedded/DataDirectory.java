package org.leanout.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.SYNC;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.leanout.embedded.DatabaseUnavailable.OR_ELSEWHERE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/**
 * Everything that the embedded database keeps.
 *
 * @param path the directory, absolute
 */
record DataDirectory(Path path) {

    static DataDirectory at(Path path) {
        DataDirectory data = new DataDirectory(path.toAbsolutePath().normalize());
        try {
            Files.createDirectories(data.program(), permissions("rwx------"));
            data.refuseAnotherUser();
            return data;
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "LeanOut cannot write to %s.".formatted(data.path),
                    "Let the user " + System.getProperty("user.name") + " write there" + OR_ELSEWHERE,
                    e);
        }
    }

    /** PostgreSQL serves only data of its own user; root may write everywhere, and would fail later and less clearly. */
    private void refuseAnotherUser() throws IOException {
        Path probe = Files.createTempFile(path, "probe", null);
        try {
            if (hasCluster() && !Files.getOwner(cluster()).equals(Files.getOwner(probe))) {
                throw new DatabaseUnavailable(
                        "The data in %s belong to the user %s.".formatted(path, Files.getOwner(cluster())),
                        "Start LeanOut as that user" + OR_ELSEWHERE,
                        null);
            }
        } finally {
            Files.delete(probe);
        }
    }

    boolean hasCluster() {
        return Files.exists(cluster());
    }

    Path cluster() {
        return path.resolve("postgresql");
    }

    /** A cluster in the making, which nobody has written to yet. */
    Path unfinished() {
        return path.resolve("postgresql.new");
    }

    /** Here and not in the system's temporary directory, where others can write and old files are swept away. */
    Path program() {
        return path.resolve("program");
    }

    Path startLog() {
        return path.resolve("start.log");
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    String password() {
        try {
            return Files.readString(passwordFile()).strip();
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The password of the embedded database is not in %s.".formatted(passwordFile()),
                    "Put the file back from a backup" + OR_ELSEWHERE,
                    e);
        }
    }

    void inventPassword() throws IOException {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        Files.deleteIfExists(passwordFile());
        try (var file =
                Files.newByteChannel(passwordFile(), Set.of(CREATE_NEW, WRITE, SYNC), permissions("rw-------"))) {
            file.write(UTF_8.encode(Base64.getUrlEncoder().encodeToString(random)));
        }
    }

    private static FileAttribute<?>[] permissions(String posix) {
        if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))};
    }
}
