package org.leanout.pack;

import java.io.IOException;
import java.io.OutputStream;
import org.leanout.export.ExportKind;
import org.leanout.export.ExportOrder;
import org.leanout.export.Progress;
import org.leanout.shared.Pdf;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The pack for clause 8.3.2 on paper: each line with what lacks, and its latest records as a sample. */
@Component
class IsoPdf implements ExportKind {

    static final String NAME = "iso-20000-1-pdf";

    private static final int NAMED = 200;
    private static final int SAMPLES = 20;
    private static final int STEPS = 3;

    private final IsoQueries queries;
    private final ITemplateEngine templates;

    IsoPdf(IsoQueries queries, ITemplateEngine templates) {
        this.queries = queries;
        this.templates = templates;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public MediaType type() {
        return MediaType.APPLICATION_PDF;
    }

    @Override
    public String fileName(ExportOrder order) {
        return "iso-20000-1-" + Period.parse(order.asked()).fileName() + ".pdf";
    }

    @Override
    public void write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        progress.at(0, STEPS);
        Context context = new Context(order.locale());
        context.setVariable("page", queries.find(Period.parse(order.asked()), NAMED, SAMPLES));
        progress.at(1, STEPS);
        String html = templates.process("pack/iso-pdf", context);
        progress.at(2, STEPS);
        out.write(Pdf.of(html));
        progress.at(STEPS, STEPS);
    }
}
