package org.leanout.proposal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Attempt;
import org.leanout.shared.Download;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Files beside a proposal. They are handed out to be saved; a browser neither shows nor runs them here. */
@Controller
@RequestMapping("/partners/{partner}/proposals/{proposal}/attachments")
@OpenTo({Who.PARTNER, Who.OWNER, Who.MANAGER})
class AttachmentController {

    private final Attachments attachments;
    private final AttachmentQueries queries;
    private final FileStore files;
    private final ProposalPages pages;

    AttachmentController(Attachments attachments, AttachmentQueries queries, FileStore files, ProposalPages pages) {
        this.attachments = attachments;
        this.queries = queries;
        this.files = files;
        this.pages = pages;
    }

    @GetMapping("/{id}")
    @OpenTo(Who.EVERYBODY)
    ResponseEntity<byte[]> show(PartnerAccess access, @PathVariable UUID proposal, @PathVariable UUID id) {
        AttachmentQueries.Named file = queries.find(access, proposal, id).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, file.type().media())
                .header(HttpHeaders.CONTENT_DISPOSITION, Download.named(file.name()))
                .header("Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(files.get(new PartnerKey(access.partnerId(), id)));
    }

    @PostMapping
    String create(
            PartnerAccess access,
            @PathVariable UUID proposal,
            @Valid @ModelAttribute("attachment") AttachmentForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (!Attempt.fits(errors, () -> attachments.add(access, proposal, form)))
            return pages.show(access, proposal, model);
        redirect.addFlashAttribute("done", "attachment.added");
        return "redirect:" + CommentController.path(access, proposal) + "#attachments";
    }

    @PostMapping("/{id}/removal")
    String delete(
            PartnerAccess access, @PathVariable UUID proposal, @PathVariable UUID id, RedirectAttributes redirect) {
        attachments.remove(access, proposal, id);
        redirect.addFlashAttribute("done", "attachment.removed");
        return "redirect:" + CommentController.path(access, proposal) + "#attachments";
    }
}
