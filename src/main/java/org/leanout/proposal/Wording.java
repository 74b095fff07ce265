package org.leanout.proposal;

import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerRecord;

/** What a proposal says, as it is written or as it was sent. */
@MappedSuperclass
abstract class Wording extends PartnerRecord {

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

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    @SuppressWarnings("NullAway.Init") // whoever makes one writes or copies its text at once
    Wording(UUID partnerId, UUID id) {
        super(partnerId, id);
    }

    void put(ProposalForm form) {
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
    }

    /** Whether it says just that already. */
    @Nullable
    String problem() {
        return problem;
    }

    boolean says(ProposalForm form) {
        return title.equals(form.title().strip())
                && Objects.equals(problem, form.problem())
                && Objects.equals(firstStep, form.firstStep())
                && Objects.equals(plan, form.plan())
                && Objects.equals(leadsNow, form.leadsNow())
                && Objects.equals(leadsNext, form.leadsNext())
                && Objects.equals(leadsLater, form.leadsLater())
                && Objects.equals(risk, form.risk())
                && Objects.equals(effortHours, form.effortHours())
                && Objects.equals(cost, form.cost());
    }

    void copy(Wording from) {
        this.title = from.title;
        this.problem = from.problem;
        this.firstStep = from.firstStep;
        this.plan = from.plan;
        this.leadsNow = from.leadsNow;
        this.leadsNext = from.leadsNext;
        this.leadsLater = from.leadsLater;
        this.risk = from.risk;
        this.effortHours = from.effortHours;
        this.cost = from.cost;
        this.words = from.words;
    }

    String title() {
        return title;
    }

    /** The fields without which nobody could answer. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (isEmpty(problem)) missing.add("problem");
        if (isEmpty(firstStep)) missing.add("firstStep");
        if (isEmpty(plan)) missing.add("plan");
        if (isEmpty(leadsNow)) missing.add("leadsNow");
        if (isEmpty(risk)) missing.add("risk");
        return missing;
    }

    private static boolean isEmpty(@Nullable String part) {
        return part == null || part.isBlank();
    }
}
