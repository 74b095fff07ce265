package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Voice;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/**
 * What one of the partner's people said to a version of a proposal on a day: the verdict, if that is theirs to give, or what
 * they think of it. A later one takes its place and leaves it on file.
 */
@Entity
class Verdict extends PartnerRecord implements PartOf {

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private VerdictKind kind;

    private @Nullable String words;

    /** To which version they said it. */
    private int ofVersion;

    private UUID contactId;
    private boolean onBehalf;
    private boolean opinion;
    private LocalDate givenOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    Verdict(Proposal proposal, VerdictForm form, Voice voice, @Nullable UUID sponsor, Instant now) {
        super(proposal.partnerId(), form.id());
        proposal.mustHaveBeenRead(form.ofVersion(), voice);
        this.proposalId = proposal.id();
        this.kind = form.kind();
        this.words = form.words();
        this.ofVersion = proposal.versions();
        this.contactId = voice.contactId();
        this.onBehalf = !voice.isOwn();
        this.opinion = isOpinion(proposal, proposal.deciding(sponsor));
        this.givenOn = voice.saidOn();
        this.enteredBy = voice.enteredBy();
        this.enteredAt = now;
        this.enteredOn = voice.enteredOn();
        if (!proposal.wasSentBy(givenOn)) throw Refused.at("saidOn", "refused.verdict.day");
        if (kind.needsWords() && (words == null || words.isBlank()))
            throw Refused.at("words", "refused.verdict.words." + kind);
    }

    private boolean isOpinion(Proposal proposal, Deciding deciding) {
        if (!onBehalf) return !deciding.isBy(contactId) && !proposal.isAskedOf(contactId);
        if (!deciding.mayBeQuoted(contactId)) throw new Refused("refused.verdict.own");
        return !deciding.isBy(contactId) || deciding.isBeside(contactId);
    }

    VerdictKind kind() {
        return kind;
    }

    LocalDate givenOn() {
        return givenOn;
    }

    UUID contactId() {
        return contactId;
    }

    boolean isOnBehalf() {
        return onBehalf;
    }

    /** Whether somebody else's word is the verdict, and this one is beside it. */
    boolean isOpinion() {
        return opinion;
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }

    @Override
    public VerdictKind told() {
        return kind;
    }
}
