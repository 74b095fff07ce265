package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** A file beside a proposal, without its content. */
@Entity
class Attachment extends PartnerRecord implements PartOf {

    private static final int LONGEST_NAME = 120;

    @Column(name = "proposal_id")
    private UUID proposalId;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private int size;
    private boolean internal;
    private @Nullable UUID contactId;
    private UUID enteredBy;
    private Instant enteredAt;
    private @Nullable Instant removedAt;
    private @Nullable UUID removedBy;

    @SuppressWarnings("NullAway.Init")
    protected Attachment() {}

    Attachment(Proposal proposal, AttachmentForm form, Upload upload, PartnerAccess access, Instant now) {
        super(proposal.partnerId(), form.id());
        if (access.isIt() && form.internal() == null) throw Refused.at("internal", "refused.comment.who");
        this.proposalId = proposal.id();
        this.name = clean(upload.name(), upload.type());
        this.type = upload.type();
        this.size = upload.content().length;
        this.internal = access.isIt() && Boolean.TRUE.equals(form.internal());
        this.contactId = access.isPerson() ? access.contactId() : null;
        this.enteredBy = access.me().id();
        this.enteredAt = now;
    }

    /** Without the folders before it, and with the ending that its type has. */
    private static String clean(String name, FileType type) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "").strip();
        boolean ends = plain.toLowerCase(Locale.ROOT).endsWith(type.ending());
        String stem = ends ? plain.substring(0, plain.length() - type.ending().length()) : plain;
        int most = Math.min(stem.length(), LONGEST_NAME);
        return (stem.isBlank() ? "file" : stem.substring(0, most)) + type.ending();
    }

    /** Whoever attached it takes it away; what IT attached, also whoever looks after the partner. */
    void remove(PartnerAccess access, Instant now) {
        boolean mine = enteredBy.equals(access.me().id());
        if (!mine && !(contactId == null && access.mayChange())) throw new Refused("refused.attachment.author");
        if (removedAt != null) throw new Refused("refused.attachment.removed");
        this.removedAt = now;
        this.removedBy = access.me().id();
    }

    boolean isVisibleTo(PartnerAccess access) {
        return access.isIt() || !internal && removedAt == null;
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }

    @Override
    public String told() {
        return name;
    }
}
