package org.leanout.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps a file in the database, a mebibyte at a time. */
class ExportParts extends OutputStream {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;
    private final UUID exportId;
    private final byte[] part = new byte[PART];
    private int filled;
    private int kept;
    private long size;

    ExportParts(JdbcClient jdbc, UUID exportId) {
        this.jdbc = jdbc;
        this.exportId = exportId;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        int at = from;
        while (at < from + length) {
            int some = Math.min(PART - filled, from + length - at);
            System.arraycopy(bytes, at, part, filled, some);
            filled += some;
            at += some;
            if (filled == PART) keep();
        }
    }

    @Override
    public void close() {
        if (filled > 0) keep();
    }

    private void keep() {
        kept++;
        size += filled;
        jdbc.sql("insert into export_part (export_id, nth, content) values (:id, :nth, :content)")
                .param("id", exportId)
                .param("nth", kept)
                .param("content", Arrays.copyOf(part, filled))
                .update();
        filled = 0;
    }

    long size() {
        return size + filled;
    }
}
