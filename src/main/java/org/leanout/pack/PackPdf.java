package org.leanout.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.Function;
import org.leanout.export.ExportKind;
import org.leanout.export.ExportOrder;
import org.leanout.export.Progress;
import org.leanout.shared.Pdfs;
import org.springframework.http.MediaType;

/** A pack of all partners on paper: it is read, and then set, which are its two steps. */
abstract class PackPdf implements ExportKind {

    private static final int STEPS = 2;

    private final String name;
    private final Function<Period, ?> reading;
    private final Pdfs pdfs;

    /** The name is the template's, too. */
    PackPdf(String name, Function<Period, ?> reading, Pdfs pdfs) {
        this.name = name;
        this.reading = reading;
        this.pdfs = pdfs;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_PDF;
    }

    @Override
    public String fileName(ExportOrder order) {
        return name.replace("-pdf", "-" + Period.parse(order.asked()).fileName() + ".pdf");
    }

    @Override
    public void write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        progress.at(0, STEPS);
        Object page = reading.apply(Period.parse(order.asked()));
        progress.at(1, STEPS);
        out.write(pdfs.of("pack/" + name, Map.of("page", page), order.locale()));
        progress.at(STEPS, STEPS);
    }
}
