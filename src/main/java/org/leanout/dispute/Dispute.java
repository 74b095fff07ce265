package org.leanout.dispute;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.Filing;
import org.leanout.maturity.RecordKind;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/**
 * A record is said not to be right. The partner has the last word on it: its people settle it either way. IT gives in,
 * or takes back what one of its own managers said.
 */
@Entity
class Dispute extends PartnerRecord {

    private static final int LONGEST = 1000;

    private UUID recordId;

    @Enumerated(EnumType.STRING)
    private RecordKind kind;

    private String title;
    private LocalDate recordDay;
    private String reason;
    private UUID raisedBy;
    private @Nullable UUID raisedContactId;
    private LocalDate raisedOn;
    private Instant raisedAt;
    private @Nullable String reply;
    private @Nullable UUID repliedBy;
    private @Nullable LocalDate repliedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Settlement outcome;

    private @Nullable String words;
    private @Nullable UUID settledBy;
    private @Nullable UUID settledContactId;
    private @Nullable LocalDate settledOn;

    @SuppressWarnings("NullAway.Init")
    protected Dispute() {}

    Dispute(PartnerAccess access, UUID id, Filing filing, String reason, Today today) {
        super(access.partnerId(), id);
        this.recordId = filing.id();
        this.kind = filing.kind();
        this.title = filing.title();
        this.recordDay = filing.day();
        this.reason = reason.strip();
        this.raisedBy = access.me().id();
        this.raisedContactId = access.contactId();
        this.raisedOn = today.date();
        this.raisedAt = today.now();
    }

    /** IT says what it makes of it, or what it put right; as long as nobody settled it, it may say so anew. */
    void reply(PartnerAccess access, @Nullable Integer seen, @Nullable String text, LocalDate today) {
        if (outcome != null) throw new Refused("refused.dispute.settled");
        if (text == null || text.isBlank()) throw new Refused("refused.dispute.noReply");
        mustBe(seen);
        mustBeShort(text);
        this.reply = text.strip();
        this.repliedBy = access.me().id();
        this.repliedOn = today;
    }

    void settle(PartnerAccess access, @Nullable Integer seen, Settlement how, @Nullable String words, LocalDate today) {
        if (how == outcome || outcome == Settlement.STANDS) throw new Refused("refused.dispute.settled");
        if (!maySettle(access, how, raisedContactId != null, outcome)) throw new Refused("refused.dispute.notYours");
        mustBe(seen);
        mustBeShort(words);
        this.outcome = how;
        this.words = words == null || words.isBlank() ? null : words.strip();
        this.settledBy = access.me().id();
        this.settledContactId = access.contactId();
        this.settledOn = today;
    }

    private static void mustBeShort(@Nullable String text) {
        if (text != null && text.length() > LONGEST) throw new Refused("refused.dispute.long", LONGEST);
    }

    /** One at a time; and what the partner let stand, IT does not dispute again. */
    void mustAllowAnother(PartnerAccess access) {
        if (outcome != Settlement.STANDS) throw Refused.at("reason", "refused.dispute.already");
        if (access.isIt() && settledContactId != null) throw Refused.at("reason", "refused.dispute.letStand");
    }

    /** Its reason stands as the title, since both sides read it; the title of the record may be internal to IT. */
    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/disputes/" + id(), reason, to);
    }

    /** Whoever looks after the partner, and where a manager of IT raised it the partner's people, who settle it. */
    To whoIsAsked() {
        return raisedContactId == null ? To.caretakers().and(To.people()) : To.caretakers();
    }

    To whoRaisedIt() {
        return To.account(raisedBy);
    }

    UUID recordId() {
        return recordId;
    }

    /** Whether I may settle it like that; one that was given in to may be taken back by the partner's people alone. */
    static boolean maySettle(
            PartnerAccess access, Settlement how, boolean raisedByPartner, @Nullable Settlement outcome) {
        if (how == outcome || outcome == Settlement.STANDS) return false;
        if (access.isPerson()) return access.mayAct();
        if (outcome != null) return false;
        if (raisedByPartner) return how == Settlement.DOES_NOT_COUNT && access.maySpeakForIt();
        return how == Settlement.STANDS && access.maySpeakForIt() && access.me().isManager();
    }
}
