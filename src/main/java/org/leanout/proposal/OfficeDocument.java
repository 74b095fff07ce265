package org.leanout.proposal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a zip file is for Word, Excel and PowerPoint: they go by the types that it declares for its parts and by how the
 * parts hang together, and not by what the parts are called. One that has anything in it that can run is none.
 */
final class OfficeDocument {

    /** Of one part that declares something, and of all of them; they have some kilobytes each. */
    private static final int LARGEST_PART = 1 << 20;

    private static final int LARGEST_TOTAL = 8 << 20;

    private static final String TYPES = "[Content_Types].xml";
    private static final Pattern MAIN = Pattern.compile(
            "application/vnd\\.openxmlformats-officedocument\\.(?:(wordprocessingml\\.(?:document|template))"
                    + "|(spreadsheetml\\.(?:sheet|template))|(presentationml\\.(?:presentation|slideshow|template)))\\.main\\+xml");

    /** Types of parts, and of ties to them: Visual Basic, the older macro sheets of Excel, controls. */
    private static final Pattern CAN_RUN = Pattern.compile("macro|vba|activex|/control$");

    /** What OpenDocument has its macros in, for a program that takes the file for one. */
    private static final Pattern OPEN_DOCUMENT = Pattern.compile("mimetype|(?:meta-inf|basic|scripts)/.*");

    private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    private int left = LARGEST_TOTAL;
    private Optional<FileType> type = Optional.empty();

    private OfficeDocument() {
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The type, if it is one of these, can be read, and has nothing in it that runs. */
    static Optional<FileType> typeOf(byte[] content) {
        // parts go by the names in the directory at the end, which no field besides says otherwise
        try (ZipFile zip = ZipFile.builder()
                .setByteArray(content)
                .setUseUnicodeExtraFields(false)
                .get()) {
            return new OfficeDocument().read(zip);
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            return Optional.empty(); // what is broken breaks its reader in many ways, and cannot be known
        } catch (CanRun known) {
            return Optional.empty();
        }
    }

    private Optional<FileType> read(ZipFile zip) throws IOException, XMLStreamException, CanRun {
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT);
            // of two of one name nobody knows which is read
            if (!names.add(name)
                    || name.endsWith("vbaproject.bin")
                    || OPEN_DOCUMENT.matcher(name).matches()) throw new CanRun();
            if (entry.getName().equals(TYPES) || name.endsWith(".rels")) readDeclarations(unpacked(zip, entry));
        }
        return type;
    }

    /** Up to a limit, so that nothing can swell. */
    private byte[] unpacked(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        int most = Math.min(LARGEST_PART, left);
        try (InputStream packed = zip.getInputStream(entry)) {
            byte[] part = packed.readNBytes(most + 1);
            if (part.length > most) throw new IOException("too much is declared");
            left -= part.length;
            return part;
        }
    }

    private void readDeclarations(byte[] part) throws XMLStreamException, CanRun {
        XMLStreamReader xml = readers.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) throw new CanRun();
            if (event == XMLStreamConstants.START_ELEMENT) judge(xml);
        }
    }

    private void judge(XMLStreamReader xml) throws CanRun {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            switch (xml.getAttributeLocalName(i)) {
                case "ContentType" -> type = type.or(() -> mainType(value));
                case "Type" -> {}
                default -> {
                    continue;
                }
            }
            if (CAN_RUN.matcher(value).find() || isTemplateFromElsewhere(xml, value)) throw new CanRun();
        }
    }

    private static Optional<FileType> mainType(String declared) {
        var matcher = MAIN.matcher(declared);
        if (!matcher.matches()) return Optional.empty();
        if (matcher.group(1) != null) return Optional.of(FileType.DOCX);
        return Optional.of(matcher.group(2) != null ? FileType.XLSX : FileType.PPTX);
    }

    /** A template is fetched when the document is opened, and brings its macros along. */
    private static boolean isTemplateFromElsewhere(XMLStreamReader xml, String tie) {
        String target = xml.getAttributeValue(null, "Target");
        return tie.endsWith("/attachedtemplate")
                && target != null
                && target.strip().toLowerCase(Locale.ROOT).matches("(?!file:)[a-z][a-z0-9+.-]+:.*");
    }

    /** It has something that runs, or that hides what is read. */
    private static class CanRun extends Exception {

        private static final long serialVersionUID = 1L;
    }
}
