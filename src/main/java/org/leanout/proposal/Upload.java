package org.leanout.proposal;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;
import org.springframework.web.multipart.MultipartFile;

/** A file that was sent, once it is known to be one that may be attached. */
record Upload(String name, FileType type, byte[] content) {

    static Upload of(@Nullable MultipartFile file, AttachmentSettings settings) {
        if (file == null || file.isEmpty()) throw Refused.at("file", "refused.attachment.none");
        if (file.getSize() > settings.largest().toBytes())
            throw Refused.at(
                    "file", "refused.attachment.large", settings.largest().toMegabytes());
        byte[] content = content(file);
        FileType type = FileType.of(content)
                .filter(settings.types()::contains)
                .orElseThrow(() -> Refused.at("file", "refused.attachment.type"));
        String name = file.getOriginalFilename();
        return new Upload(name == null ? "" : name, type, content);
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
