package org.leanout.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerRecord;

/** What a proposal says, whom it asks to read it, and which of their objectives it serves. */
@MappedSuperclass
abstract class ProposalText extends PartnerRecord {

    private String title;
    private @Nullable String problem;
    private @Nullable String firstStep;
    private @Nullable String plan;
    private @Nullable String leadsNow;
    private @Nullable String leadsNext;
    private @Nullable String leadsLater;
    private @Nullable String risk;
    private @Nullable Integer effortHours;
    private @Nullable String cost;

    /** Kept with the text, so that lists need not read it. */
    private int words;

    private @Nullable UUID deciderId;
    private @Nullable LocalDate answerDueOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "proposal_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<ProposalReader> readers = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "proposal_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<ProposalObjective> objectives = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ProposalText() {}

    ProposalText(UUID partnerId, UUID id) {
        super(partnerId, id);
    }

    void write(ProposalForm form) {
        this.title = form.title().strip();
        this.problem = form.problem();
        this.firstStep = form.firstStep();
        this.plan = form.plan();
        this.leadsNow = form.leadsNow();
        this.leadsNext = form.leadsNext();
        this.leadsLater = form.leadsLater();
        this.risk = form.risk();
        this.effortHours = form.effortHours();
        this.cost = form.cost();
        this.words = form.lightness().words();
        this.deciderId = form.decider();
        this.answerDueOn = form.answerDueOn();
        name(form.everybody(), readers, ProposalReader::contactId, contact -> new ProposalReader(this, contact));
        name(form.objectives(), objectives, ProposalObjective::objectiveId, id -> new ProposalObjective(this, id));
    }

    /** Leaves a row for each of those that are named; the row of one that was named before stays as it is. */
    private static <T> void name(Set<UUID> named, List<T> rows, Function<T, UUID> whom, Function<UUID, T> row) {
        Set<UUID> fresh = new HashSet<>(named);
        rows.removeIf(known -> !named.contains(whom.apply(known)));
        rows.forEach(known -> fresh.remove(whom.apply(known)));
        fresh.forEach(id -> rows.add(row.apply(id)));
    }

    /** The fields without which nobody could answer. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (isEmpty(problem)) missing.add("problem");
        if (isEmpty(firstStep)) missing.add("firstStep");
        if (isEmpty(plan)) missing.add("plan");
        if (isEmpty(leadsNow)) missing.add("leadsNow");
        if (isEmpty(risk)) missing.add("risk");
        if (readers.isEmpty()) missing.add("readers");
        return missing;
    }

    boolean isDueBefore(LocalDate day) {
        return answerDueOn != null && answerDueOn.isBefore(day);
    }

    private static boolean isEmpty(@Nullable String part) {
        return part == null || part.isBlank();
    }
}
