package org.leanout.proposal;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.Today;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a proposal as a PDF: with fonts and styles of our own, and nothing that has to be fetched from anywhere. */
@Component
class PdfPages {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    private final ProposalQueries queries;
    private final SurroundingsQueries surroundings;
    private final CommentQueries comments;
    private final ITemplateEngine templates;
    private final Today today;

    PdfPages(
            ProposalQueries queries,
            SurroundingsQueries surroundings,
            CommentQueries comments,
            ITemplateEngine templates,
            Today today) {
        this.queries = queries;
        this.surroundings = surroundings;
        this.comments = comments;
        this.templates = templates;
        this.today = today;
    }

    /** What of the proposal is handed over. */
    PdfPage find(PartnerAccess access, UUID id) {
        ProposalDetails proposal = queries.find(access, id).orElseThrow(NotFound::new);
        return new PdfPage(
                access,
                today.date(),
                proposal,
                surroundings.find(access, id).verdicts(),
                shared(comments.list(access, id, null).rows()));
    }

    /** In the order in which the discussions were begun. */
    private static List<Said> shared(List<Discussion> latestFirst) {
        List<Discussion> inOrder = new ArrayList<>(latestFirst);
        Collections.reverse(inOrder);
        return inOrder.stream()
                .flatMap(talk -> Stream.concat(
                        Stream.of(talk.first()), talk.first().isShared() ? talk.replies().stream() : Stream.empty()))
                .filter(Said::isShared)
                .toList();
    }

    byte[] render(PdfPage page, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("page", page);
        String html = templates.process("proposal/pdf", context);
        return pdf(html.replace("</head>", "<style>" + text("pdf.css") + "</style></head>"));
    }

    private static byte[] pdf(String html) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(() -> font("DejaVuSans.ttf"), "LeanOut", NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), "LeanOut", BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    .withProducer("LeanOut")
                    .toStream(out)
                    .run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String text(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
