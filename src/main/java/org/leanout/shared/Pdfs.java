package org.leanout.shared;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Sets a page as a PDF: with fonts and styles of our own, and nothing fetched from anywhere. */
@Component
public class Pdfs {

    private static final int NORMAL = 400;
    private static final int BOLD = 700;

    /** What its library does at each page is no news; what goes wrong is, and goes on to the log. */
    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;

    Pdfs(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The template must be well-formed, and have a {@code head} with its title and what it is about. */
    public byte[] of(String template, Map<String, Object> variables, Locale locale) {
        return of(templates.process(template, new Context(locale, variables)));
    }

    private static byte[] of(String html) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useFont(() -> font("DejaVuSans.ttf"), "LeanOut", NORMAL, FontStyle.NORMAL, true)
                    .useFont(() -> font("DejaVuSans-Bold.ttf"), "LeanOut", BOLD, FontStyle.NORMAL, true)
                    .withHtmlContent(html.replace("</head>", "<style>" + styles() + "</style></head>"), null)
                    .withProducer("LeanOut")
                    .toStream(out)
                    .run();
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream font(String name) {
        try {
            return new ClassPathResource("fonts/" + name).getInputStream();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String styles() throws IOException {
        return new ClassPathResource("fonts/pdf.css").getContentAsString(StandardCharsets.UTF_8);
    }
}
