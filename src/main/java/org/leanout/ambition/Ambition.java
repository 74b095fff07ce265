package org.leanout.ambition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.maturity.model.Level;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** Where both sides want the relationship to be, by when, and why. */
@Entity
class Ambition extends PartnerRecord {

    @Enumerated(EnumType.STRING)
    private Level level;

    private LocalDate byOn;
    private String because;
    private @Nullable UUID itBy;
    private @Nullable LocalDate itOn;
    private @Nullable UUID theyBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Word theyWord;

    private @Nullable LocalDate theyOn;
    private @Nullable UUID theyEnteredBy;
    private @Nullable LocalDate theyEnteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Ambition() {}

    Ambition(UUID partnerId, UUID id, AmbitionForm form, LocalDate today) {
        super(partnerId, id);
        describe(form, today);
    }

    /** Says it otherwise: then nobody has agreed to it yet. */
    void change(AmbitionForm form, LocalDate today) {
        mustBe(form.version());
        if (isSame(form)) return;
        describe(form, today);
        this.itBy = null;
        this.itOn = null;
        take(null);
    }

    private boolean isSame(AmbitionForm form) {
        return form.level() == level
                && form.byOn().equals(byOn)
                && form.because().strip().equals(because);
    }

    private void describe(AmbitionForm form, LocalDate today) {
        if (form.level() == Level.AD_HOC) throw Refused.at("level", "refused.ambition.lowest");
        if (!form.byOn().isAfter(today)) throw Refused.at("byOn", "refused.ambition.past");
        this.level = form.level();
        this.byOn = form.byOn();
        this.because = form.because().strip();
    }

    /** IT agrees to what was seen. */
    void agreeForIt(@Nullable Integer seen, Me me, LocalDate today) {
        if (itBy != null) return;
        mustBe(seen);
        this.itBy = me.id();
        this.itOn = today;
    }

    /** Somebody of the partner agrees to what was seen; their own word stays. */
    void agree(@Nullable Integer seen, Voice voice) {
        if (theyWord == Word.PARTNER || theyWord == voice.word()) return;
        mustBe(seen);
        take(voice);
    }

    /** Whether IT has said so, and nobody of the partner has themself. */
    boolean waitsForThem() {
        return itBy != null && theyWord != Word.PARTNER;
    }

    /** Whether they have said so themselves, and IT has not. */
    boolean waitsForIt() {
        return itBy == null && theyWord == Word.PARTNER;
    }

    Notice told(PartnerAccess access, To to) {
        return Notice.of(NoticeKind.AMBITION_TO_AGREE, access, id(), "/ambition", because, to);
    }

    Settled done() {
        return Settled.of(partnerId(), id(), NoticeKind.AMBITION_TO_AGREE);
    }

    /** Whoever changes it has agreed. */
    void comesFromIt(Me me, LocalDate today) {
        if (itBy != null) return;
        this.itBy = me.id();
        this.itOn = today;
    }

    void comesFrom(Voice voice) {
        if (theyWord != Word.PARTNER) take(voice);
    }

    private void take(@Nullable Voice voice) {
        this.theyBy = voice == null ? null : voice.contactId();
        this.theyWord = voice == null ? null : voice.word();
        this.theyOn = voice == null ? null : voice.saidOn();
        this.theyEnteredBy = voice == null ? null : voice.enteredBy();
        this.theyEnteredOn = voice == null ? null : voice.enteredOn();
    }
}
