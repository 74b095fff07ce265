package org.leanout.proposal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What may be attached, known by what is in the file; what it is called says nothing. */
public enum FileType {
    PDF("application/pdf"),
    PNG("image/png"),
    JPEG("image/jpeg"),
    TEXT("text/plain;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    private final String media;

    FileType(String media) {
        this.media = media;
    }

    /**
     * The type, if it is one of these. A document of an office program has no macros, for they run where it is opened. What a
     * PDF would do is up to its reader, which asks first; it can be hidden from every search for words.
     */
    static Optional<FileType> of(byte[] content) {
        if (begins(content, PDF_BEGINS)) return Optional.of(PDF);
        if (begins(content, PNG_BEGINS)) return Optional.of(PNG);
        if (begins(content, JPEG_BEGINS)) return Optional.of(JPEG);
        if (begins(content, ZIP_BEGINS)) return OfficeDocument.typeOf(content);
        return isText(content) ? Optional.of(TEXT) : Optional.empty();
    }

    /** Whether it is UTF-8 without anything that is no writing. */
    private static boolean isText(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .chars()
                    .allMatch(c -> !Character.isISOControl(c) || c == '\n' || c == '\r' || c == '\t');
        } catch (CharacterCodingException binary) {
            return false;
        }
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }

    String media() {
        return media;
    }

    /** How the name of such a file ends, besides what people call it. */
    String ending() {
        return switch (this) {
            case TEXT -> ".txt";
            case JPEG -> ".jpg";
            default -> "." + name().toLowerCase(Locale.ROOT);
        };
    }
}
