package org.leanout.proposal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads what a zip file has from the directory at its end; a part is unpacked up to a limit only, so that nothing can swell. */
final class ZipEntries {

    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    private ZipEntries() {}

    /**
     * A part, packed.
     *
     * @param at where its own header begins
     */
    record Entry(String name, boolean encrypted, int method, long packed, long at) {}

    static boolean isZip(byte[] content) {
        return content.length > END_LENGTH && read(content).getInt(0) == LOCAL;
    }

    /** The parts, as far as the directory can be read. */
    static List<Entry> in(byte[] content) {
        List<Entry> entries = new ArrayList<>();
        ByteBuffer zip = read(content);
        int end = end(zip);
        if (end < 0) return entries;
        long at = Integer.toUnsignedLong(zip.getInt(end + 16));
        while (at + CENTRAL_LENGTH <= end && zip.getInt((int) at) == CENTRAL) {
            int here = (int) at;
            int length = Short.toUnsignedInt(zip.getShort(here + 28));
            if (at + CENTRAL_LENGTH + length > end) break;
            entries.add(new Entry(
                    new String(content, here + CENTRAL_LENGTH, length, StandardCharsets.UTF_8),
                    (zip.getShort(here + 8) & 1) != 0,
                    zip.getShort(here + 10),
                    Integer.toUnsignedLong(zip.getInt(here + 20)),
                    Integer.toUnsignedLong(zip.getInt(here + 42))));
            at += CENTRAL_LENGTH
                    + length
                    + Short.toUnsignedInt(zip.getShort(here + 30))
                    + Short.toUnsignedInt(zip.getShort(here + 32));
        }
        return entries;
    }

    /** What a part says; throws {@link Unreadable} if it is longer than that, or cannot be read. */
    static byte[] unpack(byte[] content, Entry entry, int most) throws Unreadable {
        ByteBuffer zip = read(content);
        int header = (int) Math.min(entry.at(), Integer.MAX_VALUE);
        if (entry.encrypted() || entry.at() + LOCAL_LENGTH > content.length || zip.getInt(header) != LOCAL)
            throw new Unreadable();
        long from = entry.at()
                + LOCAL_LENGTH
                + Short.toUnsignedInt(zip.getShort(header + 26))
                + Short.toUnsignedInt(zip.getShort(header + 28));
        if (from + entry.packed() > content.length) throw new Unreadable();
        if (entry.method() == DEFLATED) return inflate(content, (int) from, (int) entry.packed(), most);
        if (entry.method() != STORED || entry.packed() > most) throw new Unreadable();
        return Arrays.copyOfRange(content, (int) from, (int) (from + entry.packed()));
    }

    private static byte[] inflate(byte[] content, int from, int length, int most) throws Unreadable {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(content, from, length);
            byte[] unpacked = new byte[Math.min(most, 1 << 16)];
            int size = 0;
            while (!inflater.finished()) {
                if (size == most) throw new Unreadable();
                if (size == unpacked.length) unpacked = Arrays.copyOf(unpacked, Math.min(most, 2 * size));
                int more = inflater.inflate(unpacked, size, unpacked.length - size);
                if (more == 0 && !inflater.finished()) throw new Unreadable();
                size += more;
            }
            return Arrays.copyOf(unpacked, size);
        } catch (DataFormatException broken) {
            throw new Unreadable();
        } finally {
            inflater.end();
        }
    }

    private static int end(ByteBuffer zip) {
        int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.limit() - END_LENGTH; at >= first; at--) if (zip.getInt(at) == END) return at;
        return -1;
    }

    private static ByteBuffer read(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** A file that cannot be read cannot be known. */
    static class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
