package org.leanout.proposal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.To;

/** What a proposal says now, whom it asks to read it, and which of their objectives it serves. */
@MappedSuperclass
abstract class ProposalText extends Wording {

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
        put(form);
        askFor(form.everybody(), form.decider(), form.answerDueOn());
        name(form.objectives(), objectives, ProposalObjective::objectiveId, id -> new ProposalObjective(this, id));
    }

    void askFor(Set<UUID> contacts, @Nullable UUID decider, @Nullable LocalDate dueOn) {
        this.deciderId = decider;
        this.answerDueOn = dueOn;
        name(contacts, readers, ProposalReader::contactId, contact -> new ProposalReader(this, contact));
    }

    /** Leaves a row for each of those that are named; the row of one that was named before stays as it is. */
    private static <T> void name(Set<UUID> named, List<T> rows, Function<T, UUID> whom, Function<UUID, T> row) {
        Set<UUID> fresh = new HashSet<>(named);
        rows.removeIf(known -> !named.contains(whom.apply(known)));
        rows.forEach(known -> fresh.remove(whom.apply(known)));
        fresh.forEach(id -> rows.add(row.apply(id)));
    }

    @Override
    boolean says(ProposalForm form) {
        return super.says(form)
                && readerIds().equals(form.everybody())
                && Objects.equals(deciderId, form.decider())
                && Objects.equals(answerDueOn, form.answerDueOn());
    }

    @Override
    List<String> missing() {
        List<String> missing = super.missing();
        if (readers.isEmpty()) missing.add("readers");
        return missing;
    }

    @Nullable
    UUID deciderId() {
        return deciderId;
    }

    /** Whoever was named to decide, if anybody was. */
    To decider() {
        return deciderId == null ? To.contacts(Set.of()) : To.contacts(Set.of(deciderId));
    }

    boolean isDecidedBy(@Nullable UUID contact) {
        return contact != null && contact.equals(deciderId);
    }

    Set<UUID> readerIds() {
        return readers.stream().map(ProposalReader::contactId).collect(Collectors.toSet());
    }

    boolean isDueBefore(LocalDate day) {
        return answerDueOn != null && answerDueOn.isBefore(day);
    }
}
