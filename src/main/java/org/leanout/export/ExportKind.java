package org.leanout.export;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.MediaType;

/** Makes files of one kind; each is a bean. One that was cut off is begun anew, so it changes nothing but its file. */
public interface ExportKind {

    /** Its name, which an order says. */
    String name();

    MediaType type();

    /** The name under which the file is saved. */
    String fileName(ExportOrder order);

    void write(ExportOrder order, OutputStream out, Progress progress) throws IOException;
}
