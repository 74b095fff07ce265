package org.leanout.improvement;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Confirmations;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** What something of IT meant for the partner, told by either side. Harm wants a reply, until one is a good answer. */
@Entity
class Impact extends RecordedImpact implements Confirmable {

    private String what;
    private LocalDate happenedOn;
    private @Nullable UUID reporterId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word reporterWord;

    private LocalDate reportedOn;
    private @Nullable LocalDate harmOn;
    private @Nullable LocalDate repliedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "impact_id", referencedColumnName = "id", insertable = false, updatable = false)
    @OrderBy("nth")
    private final List<Reply> replies = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Impact() {}

    /** Without a reporter, IT noticed it itself. */
    Impact(PartnerAccess access, UUID id, ImpactForm form, @Nullable Voice reporter, Today today) {
        super(access.partnerId(), id);
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        this.reporterId = reporter == null ? null : reporter.contactId();
        this.reporterWord = reporter == null ? null : reporter.word();
        this.reportedOn = reporter == null ? enteredOn : reporter.saidOn();
        tell(form);
    }

    /** Whoever wrote it says it better; whether it was good or bad, and when, is corrected on the first day only. */
    void change(PartnerAccess access, ImpactForm form, LocalDate today) {
        mustBe(form.version());
        mustNotBeRemoved();
        mustBeWrittenBy(access, reporterWord, reporterId);
        if (isConfirmed()) throw new Refused("refused.impact.confirmed");
        boolean asItWas = form.effect() == effect() && form.happenedOn().equals(happenedOn);
        if (!asItWas && !isFresh(today)) throw Refused.at("happenedOn", "refused.impact.fixed");
        tell(form);
    }

    private void tell(ImpactForm form) {
        if (form.happenedOn().isAfter(enteredOn)) throw Refused.at("happenedOn", "refused.voice.future");
        if (form.happenedOn().isAfter(reportedOn)) throw Refused.at("happenedOn", "refused.impact.reportedBefore");
        record(form.effect(), form.extent());
        this.what = form.what().strip();
        this.happenedOn = form.happenedOn();
        this.harmOn = badSince(reportedOn);
    }

    /** Throws {@link Refused} to whoever did not write it, also when they only want to see the form. */
    static void mustBeWrittenBy(PartnerAccess access, @Nullable Word reporterWord, @Nullable UUID reporterId) {
        if (!access.wrote(reporterWord, reporterId)) throw new Refused("refused.impact.theirWords");
    }

    @Override
    void answer(Voice voice, ImpactAnswerForm form) {
        super.answer(voice, form);
        this.harmOn = badSince(reportedOn);
    }

    @Override
    protected boolean isTheirOwn() {
        return super.isTheirOwn() || !isAnswered() && reporterWord == Word.PARTNER;
    }

    /** IT answers for harm; sent twice, it is one reply. */
    boolean reply(UUID id, ReplyForm form, PartnerAccess access, LocalDate today) {
        if (replies.stream().map(PartnerRecord::id).anyMatch(id::equals)) return false;
        mustNotBeRemoved();
        if (harmOn == null) throw new Refused("refused.impact.noHarm");
        if (repliedOn != null) throw new Refused("refused.impact.replied");
        if (form.repliedOn().isAfter(today)) throw Refused.at("repliedOn", "refused.voice.future");
        if (form.repliedOn().isBefore(happenedOn)) throw Refused.at("repliedOn", "refused.reply.before");
        replies.add(new Reply(this, id, replies.size() + 1, form, access.me(), today));
        this.repliedOn = form.repliedOn();
        return true;
    }

    /** Somebody of the partner says whether the latest reply is a good answer; if not yet, harm waits for another. */
    boolean answerReply(UUID replyId, Voice voice, ReplyAnswerForm form) {
        mustNotBeRemoved();
        Reply reply = replies.stream()
                .filter(said -> said.id().equals(replyId))
                .findFirst()
                .orElseThrow(NotFound::new);
        if (reply != replies.get(replies.size() - 1)) throw new Refused("refused.reply.overtaken");
        boolean news = reply.answer(voice, form);
        this.repliedOn = reply.standsSince();
        return news;
    }

    /** A slip of the day is taken back by whoever wrote it; what stood longer, or was answered, stays. */
    void remove(PartnerAccess access, Today today) {
        mustNotBeRemoved();
        mustBeWrittenBy(access, reporterWord, reporterId);
        if (isAnswered() || !isFresh(today.date())) throw new Refused("refused.impact.stays");
        this.removedAt = today.now();
    }

    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/impacts/" + id(), what, to);
    }

    /** Whether it waits for the partner's word; harm that IT replied to waits for their word on the reply instead. */
    @Override
    public boolean isAsked() {
        return removedAt == null && reporterWord != Word.PARTNER && replies.isEmpty() && wantsTheirWord();
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.IMPACT, id(), "/impacts/" + id(), what);
    }

    /** Whoever of the partner reported it, or else everybody there. */
    To whoeverReported() {
        return To.contactOrPeople(reporterId);
    }

    boolean isHarm() {
        return harmOn != null;
    }

    private boolean isFresh(LocalDate today) {
        return enteredOn.equals(today) && replies.isEmpty();
    }

    @Override
    protected void mustAwaitAnswers() {
        mustNotBeRemoved();
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.impact.removed");
    }
}
