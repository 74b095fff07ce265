package org.leanout.dashboard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Today;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What the portfolio's filter lets through, in its order, as a file. */
@Controller
@OpenTo(Who.IT)
class PortfolioExportController {

    private final PortfolioQueries portfolio;
    private final MessageSource messages;
    private final Today today;

    PortfolioExportController(PortfolioQueries portfolio, MessageSource messages, Today today) {
        this.portfolio = portfolio;
        this.messages = messages;
        this.today = today;
    }

    @GetMapping("/portfolio.csv")
    void list(PortfolioFilter filter, Locale locale, HttpServletResponse response) throws IOException {
        var file = ContentDisposition.attachment()
                .filename("portfolio-" + today.date() + ".csv")
                .build();
        response.setContentType("text/csv");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file.toString());
        new PortfolioExport(messages, locale).write(portfolio.all(filter), response.getWriter());
    }
}
