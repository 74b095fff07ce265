package org.leanout.proposal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Reads which files a zip file has from the directory at its end; nothing is unpacked, so that nothing can swell. */
final class ZipNames {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipNames() {}

    static boolean isZip(byte[] content) {
        return content.length > END_LENGTH && read(content).getInt(0) == LOCAL;
    }

    /** The names, as far as the directory can be read. */
    static Set<String> in(byte[] content) {
        Set<String> names = new HashSet<>();
        ByteBuffer zip = read(content);
        int end = end(zip);
        if (end < 0) return names;
        long at = Integer.toUnsignedLong(zip.getInt(end + 16));
        while (at + CENTRAL_LENGTH <= end && zip.getInt((int) at) == CENTRAL) {
            int length = Short.toUnsignedInt(zip.getShort((int) at + 28));
            if (at + CENTRAL_LENGTH + length > end) break;
            names.add(new String(content, (int) at + CENTRAL_LENGTH, length, StandardCharsets.UTF_8));
            at += CENTRAL_LENGTH
                    + length
                    + Short.toUnsignedInt(zip.getShort((int) at + 30))
                    + Short.toUnsignedInt(zip.getShort((int) at + 32));
        }
        return names;
    }

    private static int end(ByteBuffer zip) {
        int first = Math.max(0, zip.limit() - END_LENGTH - LONGEST_COMMENT);
        for (int at = zip.limit() - END_LENGTH; at >= first; at--) if (zip.getInt(at) == END) return at;
        return -1;
    }

    private static ByteBuffer read(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }
}
