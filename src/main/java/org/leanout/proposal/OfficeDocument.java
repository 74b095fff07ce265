package org.leanout.proposal;

import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

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

    private final byte[] content;
    private final XMLInputFactory readers = XMLInputFactory.newDefaultFactory();
    private int left = LARGEST_TOTAL;
    private Optional<FileType> type = Optional.empty();

    private OfficeDocument(byte[] content) {
        this.content = content;
        readers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        readers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** The type, if it is one of these, can be read, and has nothing in it that runs. */
    static Optional<FileType> typeOf(byte[] zip) {
        try {
            return new OfficeDocument(zip).read();
        } catch (ZipEntries.Unreadable | XMLStreamException | CanRun unknown) {
            return Optional.empty();
        }
    }

    private Optional<FileType> read() throws ZipEntries.Unreadable, XMLStreamException, CanRun {
        List<ZipEntries.Entry> entries = ZipEntries.in(content);
        Set<String> names = new HashSet<>();
        for (ZipEntries.Entry entry : entries) {
            String name = entry.name().replace('\\', '/').toLowerCase(Locale.ROOT);
            // of two of one name nobody knows which is read
            if (!names.add(name)
                    || name.endsWith("vbaproject.bin")
                    || OPEN_DOCUMENT.matcher(name).matches()) throw new CanRun();
            if (entry.name().equals(TYPES) || name.endsWith(".rels")) readDeclarations(entry);
        }
        return type;
    }

    private void readDeclarations(ZipEntries.Entry entry) throws ZipEntries.Unreadable, XMLStreamException, CanRun {
        byte[] part = ZipEntries.unpack(content, entry, Math.min(LARGEST_PART, left));
        left -= part.length;
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
