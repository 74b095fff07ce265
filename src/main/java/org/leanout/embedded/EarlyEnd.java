package org.leanout.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** Takes PostgreSQL along when the program is told to end before it has started: Spring takes care of it only later. */
final class EarlyEnd implements AutoCloseable {

    private final DataDirectory data;
    private final Thread hook = new Thread(this::takeAlong, "early-end");
    private boolean over;

    private EarlyEnd(DataDirectory data) {
        this.data = data;
    }

    static EarlyEnd of(DataDirectory data) {
        EarlyEnd end = new EarlyEnd(data);
        Runtime.getRuntime().addShutdownHook(end.hook);
        return end;
    }

    private void takeAlong() {
        // initdb, or whatever of PostgreSQL's programs is at work, behind a shell or not
        ProcessHandle.current().descendants().forEach(ProcessHandle::destroy);
        try {
            for (Path cluster : new Path[] {data.unfinished(), data.cluster()}) Leftover.release(data, cluster);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It has started, or failed to; from now on its own ending is in order. */
    @Override
    public void close() {
        if (over) return;
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
            over = true;
        } catch (IllegalStateException e) {
            awaitTheEnd();
        }
    }

    /** The program ends just now: nobody needs to hear of what fails because of it. */
    private static void awaitTheEnd() {
        while (true) LockSupport.park();
    }
}
