package org.leanout.proposal;

import static java.nio.charset.StandardCharsets.UTF_16;
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
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTests {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OPEN = "application/vnd.openxmlformats-officedocument.";
    private static final String WORD = types(OPEN + "wordprocessingml.document.main+xml");

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
        "wordprocessingml.document, DOCX",
        "wordprocessingml.template, DOCX",
        "spreadsheetml.sheet, XLSX",
        "presentationml.presentation, PPTX",
        "presentationml.slideshow, PPTX",
        "drawingml.chart, ",
    })
    void of_office_documents_is_known_by_what_they_declare(String main, @Nullable FileType type) throws IOException {
        String declared = types(OPEN + main + ".main+xml");
        assertThat(FileType.of(zip(TYPES, declared, "word/document.xml", "<xml/>"))
                        .orElse(null))
                .isEqualTo(type);
        String byEnding = declared.replace("<Override PartName='/main.xml'", "<Default Extension='xml'");
        assertThat(FileType.of(zip(TYPES, byEnding)).orElse(null)).isEqualTo(type);
    }

    /** What the macros are called says nothing; Office goes by the types. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "application/vnd.ms-powerpoint.presentation.macroEnabled.main+xml",
                "application/vnd.ms-powerpoint.slideshow.MACROENABLED.main+xml",
                "application/vnd.ms-office.vbaProject",
                "application/vnd.ms-excel.macrosheet+xml",
                "application/vnd.ms-excel.intlmacrosheet+xml",
                "application/vnd.ms-office.activeX+xml",
                "application/vnd.ms-office.vba&#80;roject",
            })
    void of_what_declares_something_that_runs_is_none(String also) throws IOException {
        String all = WORD.replace("</Types>", "<Default Extension='bin' ContentType='" + also + "'/></Types>");
        assertThat(FileType.of(zip(TYPES, all, "word/macro.bin", "macro"))).isEmpty();
        String inWideLetters = "<?xml version='1.0' encoding='UTF-16'?>" + all;
        assertThat(FileType.of(zip(TYPES, inWideLetters.getBytes(UTF_16)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://schemas.microsoft.com/office/2006/relationships/vbaProject, macro.bin, ",
        "http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet, macrosheets/sheet1.xml, ",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/control, activeX/activeX1.xml, ",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate, https://evil.example/a.dotm, ",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate, file:///C:/Normal.dotm, DOCX",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink, https://leanout.example, DOCX",
    })
    void of_what_is_tied_to_something_that_runs_is_none(String tie, String target, @Nullable FileType type)
            throws IOException {
        String ties = "<Relationships><Relationship Id='r1' Type='%s' Target='%s'/></Relationships>";
        byte[] file = zip(TYPES, WORD, "word/_rels/document.xml.rels", ties.formatted(tie, target));
        assertThat(FileType.of(file).orElse(null)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/vbaProject.bin",
                "[content_types].XML",
                "mimetype",
                "META-INF/manifest.xml",
                "Basic/Standard/Module1.xml",
                "Scripts/python/run.py",
            })
    void of_what_other_programs_would_read_otherwise_is_none(String name) throws IOException {
        assertThat(FileType.of(zip(TYPES, WORD, "word/document.xml", "<xml/>"))).contains(FileType.DOCX);
        assertThat(FileType.of(zip(TYPES, WORD, "word/document.xml", "<xml/>", name, "<xml/>")))
                .isEmpty();
    }

    @Test
    void of_what_cannot_be_read_is_none() throws IOException {
        assertThat(FileType.of(zip("word/document.xml", "<xml/>"))).isEmpty();
        assertThat(FileType.of(zip(TYPES, "no xml"))).isEmpty();
        assertThat(FileType.of(zip(TYPES, "<!DOCTYPE Types [<!ENTITY a 'b'>]>" + WORD)))
                .isEmpty();
        assertThat(FileType.of(zip(TYPES, WORD.replace("</Types>", " ".repeat(2 << 20) + "</Types>"))))
                .isEmpty();
    }

    @Test
    void of_a_broken_zip_file_is_none() throws IOException {
        byte[] whole = zip(TYPES, WORD, "word/document.xml", "<xml/>");
        for (int length = 30; length < whole.length; length++)
            assertThat(FileType.of(Arrays.copyOf(whole, length))).isEmpty();
        for (int at = whole.length - 22; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] = (byte) 0xff;
            FileType.of(wrong); // whatever it says, it ends
        }
    }

    private static String types(String main) {
        return "<Types><Override PartName='/main.xml' ContentType='" + main + "'/></Types>";
    }

    /** Of names, each before what is in that part. */
    private static byte[] zip(Object... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write(parts[i + 1] instanceof byte[] raw ? raw : ((String) parts[i + 1]).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
