package org.leanout.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.shared.Download;
import org.leanout.shared.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own files: how far each has come, and the file itself. */
@Controller
@OpenTo(Who.IT)
class ExportController {

    private final ExportQueries queries;
    private final List<ExportKind> kinds;

    ExportController(ExportQueries queries, List<ExportKind> kinds) {
        this.queries = queries;
        this.kinds = kinds;
    }

    @GetMapping("/files")
    String list(Me me, @RequestParam @Nullable UUID after, Model model) {
        model.addAttribute("files", queries.list(me, after));
        model.addAttribute("first", after == null);
        return "export/list";
    }

    /** Until the file is there, the browser looks again by itself: the page works without a script. */
    @GetMapping("/files/{id}")
    String show(Me me, @PathVariable UUID id, Model model, HttpServletResponse response) {
        ExportRow file = queries.find(me, id).orElseThrow(NotFound::new);
        if (file.isUnderWay()) response.setHeader("Refresh", String.valueOf(file.patience()));
        model.addAttribute("file", file);
        return "export/show";
    }

    @GetMapping("/files/{id}/content")
    void download(Me me, @PathVariable UUID id, HttpServletResponse response) throws IOException {
        ExportOrder order = queries.ready(me, id).orElseThrow(NotFound::new);
        ExportKind kind = ExportBench.kind(kinds, order.kind());
        response.setContentType(kind.type().toString());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Download.named(kind.fileName(order)));
        queries.copy(id, response.getOutputStream());
    }
}
