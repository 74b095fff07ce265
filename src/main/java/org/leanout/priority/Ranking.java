package org.leanout.priority;

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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Today;

/** What comes first of what a partner wants, as one side sees it on one day. It never changes: a later one takes its place. */
@Entity
class Ranking extends PartnerRecord {

    /** Nobody where it is IT's. */
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word word;

    private LocalDate rankedOn;
    private UUID enteredBy;
    private LocalDate enteredOn;

    /** Tells which of two that were said on one day is the later. */
    private Instant enteredAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "ranking_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<RankedObjective> objectives = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Ranking() {}

    private Ranking(UUID partnerId, RankingForm form, LocalDate rankedOn, UUID enteredBy, Today today) {
        super(partnerId, form.id());
        this.rankedOn = rankedOn;
        this.enteredBy = enteredBy;
        this.enteredOn = today.date();
        this.enteredAt = today.now();
        List<UUID> ranked = form.ranked();
        for (int place = 1; place <= ranked.size(); place++)
            objectives.add(new RankedObjective(this, place, ranked.get(place - 1)));
    }

    /** Whether the same side, and the same person of it, said just that: then nothing is new. */
    boolean isSameAs(Ranking other) {
        return Objects.equals(contactId, other.contactId) && word == other.word && order().equals(other.order());
    }

    private List<UUID> order() {
        return objectives.stream()
                .sorted(Comparator.comparingInt(RankedObjective::place))
                .map(RankedObjective::told)
                .toList();
    }

    static Ranking byIt(UUID partnerId, RankingForm form, Me me, Today today) {
        return new Ranking(partnerId, form, today.date(), me.id(), today);
    }

    static Ranking by(Voice voice, UUID partnerId, RankingForm form, Today today) {
        Ranking ranking = new Ranking(partnerId, form, voice.saidOn(), voice.enteredBy(), today);
        ranking.contactId = voice.contactId();
        ranking.word = voice.word();
        return ranking;
    }
}
