package org.leanout.export;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file, and how far it has come.
 *
 * @param total how many there are to do; none until that is known
 * @param size in bytes; none until it is there
 * @param seconds since it was ordered
 */
record ExportRow(
        UUID id,
        String kind,
        String title,
        LocalDateTime orderedAt,
        int done,
        @Nullable Integer total,
        @Nullable Long size,
        boolean failed,
        int seconds) {

    private static final double KIBIBYTE = 1024;
    private static final int HURRY = 10;

    public boolean isReady() {
        return size != null;
    }

    public boolean isUnderWay() {
        return size == null && !failed;
    }

    public LocalDateTime keptUntil() {
        return orderedAt.plus(ExportBench.KEPT);
    }

    /** In kibibytes, at least one. */
    public long kibibytes() {
        return size == null ? 0 : Math.max(1, Math.round(size / KIBIBYTE));
    }

    /** After how many seconds one looks again. */
    int patience() {
        return seconds < HURRY ? 1 : 5;
    }
}
