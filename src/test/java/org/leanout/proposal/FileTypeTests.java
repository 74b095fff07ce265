package org.leanout.proposal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileTypeTests {

    @ParameterizedTest
    @CsvSource({
        "255044462d312e37, PDF",
        "89504e470d0a1a0a, PNG",
        "ffd8ffe0, JPEG",
        "48656c6c6f, TEXT",
        "3c7363726970743e, TEXT",
        "504b, TEXT",
        "4d5a00, ",
        "7f454c46, ",
        "47494638396101, ",
        "feff0041, ",
    })
    void is_known_by_what_is_in_the_file(String hex, @Nullable FileType type) {
        assertThat(FileType.of(HexFormat.of().parseHex(hex)).orElse(null)).isEqualTo(type);
    }

    @Test
    void of_letters_beyond_ascii_is_text_too() {
        assertThat(FileType.of("Zwölf Ωρες".getBytes(UTF_8))).contains(FileType.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "[Content_Types].xml;word/document.xml, DOCX",
        "[Content_Types].xml;xl/workbook.xml, XLSX",
        "[Content_Types].xml;ppt/presentation.xml, PPTX",
        "[Content_Types].xml;word/document.xml;word/vbaProject.bin, ",
        "word/document.xml, ",
        "[Content_Types].xml, ",
        "readme.txt, ",
    })
    void of_office_documents_is_known_by_their_parts(String names, @Nullable FileType type) throws IOException {
        assertThat(FileType.of(zip(names.split(";"))).orElse(null)).isEqualTo(type);
    }

    @Test
    void of_a_broken_zip_file_is_none() throws IOException {
        byte[] whole = zip("[Content_Types].xml", "word/document.xml");
        for (int length = 30; length < whole.length; length++)
            assertThat(FileType.of(Arrays.copyOf(whole, length))).isEmpty();
        for (int at = whole.length - 22; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] = (byte) 0xff;
            FileType.of(wrong); // whatever it says, it ends
        }
    }

    static byte[] zip(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<xml/>".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
