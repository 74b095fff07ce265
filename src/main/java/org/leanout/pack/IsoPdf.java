package org.leanout.pack;

import org.leanout.shared.Pdfs;
import org.springframework.stereotype.Component;

/** The pack for clause 8.3.2 on paper: each line with what lacks, and its records; of very many the latest ones, since paper has an end. */
@Component
class IsoPdf extends PackPdf {

    static final String NAME = "iso-20000-1-pdf";

    private static final int NAMED = 200;
    static final int RECORDS = 200;

    IsoPdf(IsoQueries queries, Pdfs pdfs) {
        super(NAME, period -> queries.find(period, NAMED, RECORDS), pdfs);
    }
}
