package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** What one of the partner's people said to a proposal on a day; a later one takes its place and leaves it on file. */
@Entity
class Verdict extends PartnerRecord implements PartOf {

    @Column(name = "proposal_id")
    private UUID proposalId;

    @Enumerated(EnumType.STRING)
    private VerdictKind kind;

    private @Nullable String words;
    private UUID contactId;
    private boolean onBehalf;
    private LocalDate givenOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Verdict() {}

    Verdict(Proposal proposal, PartnerAccess access, VerdictForm form, Today today) {
        super(proposal.partnerId(), form.id());
        this.proposalId = proposal.id();
        this.kind = form.kind();
        this.words = form.words();
        this.onBehalf = access.isIt();
        this.contactId = onBehalf ? named(form.contact()) : access.contactId();
        this.givenOn = onBehalf ? given(form.givenOn(), proposal, today) : today.date();
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        if (kind.needsWords() && (words == null || words.isBlank()))
            throw Refused.at("words", "refused.verdict.words." + kind);
    }

    private static UUID named(@Nullable UUID contact) {
        if (contact == null) throw Refused.at("contact", "refused.verdict.whose");
        return contact;
    }

    /** Not before they had it, and not before it happens. */
    private static LocalDate given(@Nullable LocalDate day, Proposal proposal, Today today) {
        LocalDate sentOn = proposal.sentOn();
        if (day == null || sentOn == null || day.isBefore(sentOn) || day.isAfter(today.date()))
            throw Refused.at("givenOn", "refused.verdict.day");
        return day;
    }

    VerdictKind kind() {
        return kind;
    }

    UUID contactId() {
        return contactId;
    }

    boolean isOnBehalf() {
        return onBehalf;
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }
}
