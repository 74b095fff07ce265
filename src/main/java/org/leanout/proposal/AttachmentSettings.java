package org.leanout.proposal;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be attached.
 *
 * @param largest how large one file may be; {@code spring.servlet.multipart} must let it in
 * @param most how many files a proposal may have
 */
@ConfigurationProperties("leanout.attachments")
record AttachmentSettings(
        @DefaultValue("10MB") DataSize largest,
        @DefaultValue("20") int most,

        @DefaultValue({"PDF", "PNG", "JPEG", "TEXT", "DOCX", "XLSX", "PPTX"})
        Set<FileType> types) {}
