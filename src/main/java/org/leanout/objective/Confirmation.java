package org.leanout.objective;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One of the partner's people said: this is what we want. The natural order is the order in which they said it. */
@Entity
class Confirmation extends PartnerRecord implements PartOf, Comparable<Confirmation> {

    @Column(name = "objective_id")
    private UUID objectiveId;

    private String wording;
    private @Nullable String replaced;
    private UUID contactId;

    @Enumerated(EnumType.STRING)
    private Word word;

    private LocalDate saidOn;
    private UUID enteredBy;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Confirmation() {}

    Confirmation(Objective objective, Voice voice, String wording, @Nullable String replaced) {
        super(objective.partnerId(), Ids.next());
        this.objectiveId = objective.id();
        this.wording = wording;
        this.replaced = replaced;
        this.contactId = voice.contactId();
        this.word = voice.word();
        this.saidOn = voice.saidOn();
        this.enteredBy = voice.enteredBy();
        this.enteredOn = voice.enteredOn();
    }

    boolean is(Voice voice, @Nullable String words) {
        return contactId.equals(voice.contactId())
                && word == voice.word()
                && saidOn.equals(voice.saidOn())
                && wording.equals(words);
    }

    boolean isAfter(LocalDate day) {
        return saidOn.isAfter(day);
    }

    @Override
    public int compareTo(Confirmation other) {
        return Comparator.comparing((Confirmation said) -> said.saidOn)
                .thenComparing(PartnerRecord::id)
                .compare(this, other);
    }

    @Override
    public UUID wholeId() {
        return objectiveId;
    }

    @Override
    public String told() {
        return wording;
    }
}
