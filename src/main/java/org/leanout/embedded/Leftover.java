package org.leanout.embedded;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an earlier LeanOut left behind on a cluster when it was killed: its server, or just the server's pid file. */
final class Leftover {

    private final DataDirectory data;
    private final Path cluster;

    private Leftover(DataDirectory data, Path cluster) {
        this.data = data;
        this.cluster = cluster;
    }

    /** Whoever calls this owns the directory, so that no LeanOut is behind a server that still runs. */
    static void clear(DataDirectory data, Path cluster) throws IOException {
        new Leftover(data, cluster).clear();
    }

    /** Lets a server go in order as soon as nobody is connected to it any more. */
    static void release(DataDirectory data, Path cluster) throws IOException {
        Leftover it = new Leftover(data, cluster);
        Optional<ProcessHandle> process = it.process();
        if (process.isPresent() && it.program(process.get()).isPresent())
            process.get().destroy();
    }

    private void clear() throws IOException {
        Optional<ProcessHandle> process = process();
        if (process.isEmpty()) {
            // PostgreSQL clears away after a server that died, once it is sure that no child of it lives on.
            return;
        }
        Optional<Path> program = program(process.get());
        if (program.isPresent()) {
            stop(process.get(), program.get());
        } else {
            // After a reboot, or in a container, the number is somebody else's; PostgreSQL would refuse to start.
            Files.deleteIfExists(pidFile());
        }
    }

    private Optional<ProcessHandle> process() throws IOException {
        try (var lines = Files.lines(pidFile())) {
            // negative while initdb is at work
            return lines.findFirst().map(Long::parseLong).map(Math::abs).flatMap(ProcessHandle::of);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** The directory of the program that the process runs, if it is one unpacked for these data. */
    private Optional<Path> program(ProcessHandle process) throws IOException {
        Path ours = data.program().toRealPath();
        return process.info()
                .command()
                .map(Path::of)
                .filter(command -> command.startsWith(ours))
                .map(Path::getParent);
    }

    private void stop(ProcessHandle process, Path program) throws IOException {
        List<String> command = new ArrayList<>();
        if (LinuxUtils.isUnshareAvailable()) {
            // as root: PostgreSQL's programs refuse to run as root, and need not know
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(List.of(program.resolve("pg_ctl").toString(), "stop", "-D", cluster.toString()));
        // fast: a session of somebody else does not keep it
        command.addAll(List.of("-m", "fast", "-w", "-t", "60"));
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(data.startLog().toFile()))
                    .start()
                    .waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (process.isAlive() && program(process).isPresent()) {
            throw new DatabaseUnavailable(
                    "A PostgreSQL (process %d) that was left running on the data in %s does not stop."
                            .formatted(process.pid(), data.path()),
                    "End it, and start again.",
                    null);
        }
    }

    private Path pidFile() {
        return cluster.resolve("postmaster.pid");
    }
}
