package org.leanout.pack;

import org.leanout.shared.Pdfs;
import org.springframework.stereotype.Component;

/** The portfolio pack on paper, with every relationship. */
@Component
class PortfolioPdf extends PackPdf {

    static final String NAME = "portfolio-pdf";

    PortfolioPdf(PortfolioPackQueries queries, Pdfs pdfs) {
        super(NAME, queries::find, pdfs);
    }
}
