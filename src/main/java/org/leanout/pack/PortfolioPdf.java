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

/** The portfolio pack on paper, with every relationship. */
@Component
class PortfolioPdf implements ExportKind {

    static final String NAME = "portfolio-pdf";

    private static final int STEPS = 3;

    private final PortfolioPackQueries queries;
    private final ITemplateEngine templates;

    PortfolioPdf(PortfolioPackQueries queries, ITemplateEngine templates) {
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
        return "portfolio-" + Period.parse(order.asked()).fileName() + ".pdf";
    }

    @Override
    public void write(ExportOrder order, OutputStream out, Progress progress) throws IOException {
        progress.at(0, STEPS);
        Context context = new Context(order.locale());
        context.setVariable("page", queries.find(Period.parse(order.asked())));
        progress.at(1, STEPS);
        String html = templates.process("pack/portfolio-pdf", context);
        progress.at(2, STEPS);
        out.write(Pdf.of(html));
        progress.at(STEPS, STEPS);
    }
}
