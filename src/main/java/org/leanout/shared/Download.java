package org.leanout.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/** What is saved and not shown. */
public final class Download {

    private Download() {}

    /** The header {@code Content-Disposition} under which a browser saves a file by this name, whatever is in the name. */
    public static String named(String file) {
        return ContentDisposition.attachment()
                .filename(file, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
