package org.leanout.objective;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

@Entity
class Objective extends PartnerRecord {

    private String statement;

    @Enumerated(EnumType.STRING)
    private ObjectiveKind kind;

    private @Nullable String serves;
    private @Nullable String measure;
    private @Nullable String target;
    private @Nullable String why;
    private @Nullable String notes;
    private @Nullable LocalDate askedOn;
    private @Nullable LocalDate retiredOn;
    private @Nullable String retiredWhy;
    private @Nullable UUID retiredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Word retiredWord;

    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate notedOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "objective_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<Confirmation> confirmations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Objective() {}

    Objective(PartnerAccess access, UUID id, ObjectiveForm form, Today today) {
        super(access.partnerId(), id);
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.notedOn = today.date();
        this.statement = oneLine(form.statement());
        describe(form);
        if (access.isIt()) this.notes = form.notes();
    }

    /** IT keeps the rest up to date; once the partner has confirmed the statement, its words are theirs. */
    void change(ObjectiveForm form) {
        mustBe(form.version());
        mustBeWanted();
        String words = oneLine(form.statement());
        if (!confirmations.isEmpty() && !words.equals(statement))
            throw Refused.at("statement", "refused.objective.theirWords");
        this.statement = words;
        describe(form);
        this.notes = form.notes();
    }

    private void describe(ObjectiveForm form) {
        this.kind = form.kind();
        this.serves = form.serves();
        this.measure = form.measure();
        this.target = form.target();
        this.why = form.why();
    }

    /** A sentence, which also stands as the title: a form cannot tell line breaks apart from one system to the next. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** Whether the partner has said so, be it long ago. */
    boolean isConfirmed() {
        return !confirmations.isEmpty();
    }

    /** Puts it on the partner's page, until somebody there answers. */
    void ask(LocalDate today) {
        mustBeWanted();
        if (askedOn != null) throw new Refused("refused.objective.asked");
        this.askedOn = today;
    }

    /** One of the partner's people wrote it down themself. */
    void comesFrom(Voice voice) {
        confirmations.add(new Confirmation(this, voice, statement, null));
    }

    /** This is what we want, said with the words on file or with better ones; wanted again, if it was retired. */
    boolean confirm(Voice voice, ConfirmationForm form) {
        String words = form.wording() == null ? form.seen() : oneLine(form.wording());
        if (isJustSaid(voice, words)) return false;
        mustSay(form.seen());
        mustNotBeOvertaken(voice);
        confirmations.add(new Confirmation(this, voice, words, words.equals(statement) ? null : statement));
        this.statement = words;
        this.askedOn = null;
        wantAgain();
        return true;
    }

    /** A form that was sent twice. */
    private boolean isJustSaid(Voice voice, @Nullable String words) {
        boolean known = latest().filter(said -> said.is(voice, words)).isPresent();
        return known && askedOn == null && retiredOn == null;
    }

    private void wantAgain() {
        this.retiredOn = null;
        this.retiredWhy = null;
        this.retiredBy = null;
        this.retiredWord = null;
    }

    /** The partner wants it no more; without a voice, IT takes back what it only assumed. */
    boolean retire(@Nullable Voice voice, RetirementForm form, LocalDate today) {
        if (retiredOn != null) return false;
        mustSay(form.seen());
        if (voice == null && !confirmations.isEmpty()) throw Refused.at("contactId", "refused.objective.theirs");
        if (voice != null) mustNotBeOvertaken(voice);
        this.retiredOn = voice == null ? today : voice.saidOn();
        this.retiredWhy = form.why();
        this.retiredBy = voice == null ? null : voice.contactId();
        this.retiredWord = voice == null ? null : voice.word();
        this.askedOn = null;
        return true;
    }

    /** Nobody confirms, or retires, words that they have not seen. */
    private void mustSay(@Nullable String seen) {
        if (!statement.equals(seen)) throw new Refused("refused.objective.changed");
    }

    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/objectives/" + id(), statement, to);
    }

    void mustBeWanted() {
        if (retiredOn != null) throw new Refused("refused.objective.retired");
    }

    /** What they said on an earlier day is no news. */
    private void mustNotBeOvertaken(Voice voice) {
        boolean overtaken =
                latest().filter(said -> said.isAfter(voice.saidOn())).isPresent()
                        || retiredOn != null && retiredOn.isAfter(voice.saidOn());
        if (overtaken) throw Refused.at("saidOn", "refused.objective.overtaken");
    }

    private Optional<Confirmation> latest() {
        return confirmations.stream().max(Comparator.naturalOrder());
    }
}
