package org.leanout.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;

/** A lock on a directory, which the system gives up however the process ends. */
final class Ownership implements AutoCloseable {

    private final FileChannel file;

    private Ownership(FileChannel file) {
        this.file = file;
    }

    static Ownership of(Path directory) throws IOException {
        FileChannel file = FileChannel.open(directory.resolve("lock"), CREATE, READ, WRITE);
        if (!lock(file)) {
            try (file) {
                throw new DatabaseUnavailable(
                        "The data in %s are in use by another LeanOut (process %s).".formatted(directory, owner(file)),
                        "Stop it" + DatabaseUnavailable.OR_ELSEWHERE,
                        null);
            }
        }
        file.truncate(0)
                .write(UTF_8.encode(Long.toString(ProcessHandle.current().pid())), 0);
        return new Ownership(file);
    }

    private static boolean lock(FileChannel file) throws IOException {
        try {
            // one byte far behind the text: on Windows nobody else could read what is locked
            return file.tryLock(Long.MAX_VALUE - 1, 1, false) != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String owner(FileChannel file) throws IOException {
        ByteBuffer pid = ByteBuffer.allocate(20);
        file.read(pid, 0);
        return UTF_8.decode(pid.flip()).toString();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
