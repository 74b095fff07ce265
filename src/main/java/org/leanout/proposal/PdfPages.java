package org.leanout.proposal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.Pdfs;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** Sets a proposal as a PDF. */
@Component
class PdfPages {

    private final ProposalQueries queries;
    private final SurroundingsQueries surroundings;
    private final CommentQueries comments;
    private final Pdfs pdfs;
    private final Today today;

    PdfPages(
            ProposalQueries queries,
            SurroundingsQueries surroundings,
            CommentQueries comments,
            Pdfs pdfs,
            Today today) {
        this.queries = queries;
        this.surroundings = surroundings;
        this.comments = comments;
        this.pdfs = pdfs;
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
        return pdfs.of("proposal/pdf", Map.of("page", page), locale);
    }
}
