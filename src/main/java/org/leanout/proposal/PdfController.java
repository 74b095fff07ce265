package org.leanout.proposal;

import java.util.Locale;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Download;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands a proposal over as a PDF. */
@Controller
@OpenTo(Who.EVERYBODY)
class PdfController {

    private final PdfPages pages;

    PdfController(PdfPages pages) {
        this.pages = pages;
    }

    @GetMapping("/partners/{partner}/proposals/{id}/pdf")
    ResponseEntity<byte[]> show(PartnerAccess access, @PathVariable UUID id, Locale locale) {
        PdfPage page = pages.find(access, id);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, named(page.proposal().title()))
                .body(pages.render(page, locale));
    }

    private static String named(String title) {
        String name = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return Download.named((name.isEmpty() ? "proposal" : name) + ".pdf");
    }
}
