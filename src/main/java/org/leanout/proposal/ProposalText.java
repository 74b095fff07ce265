package org.leanout.proposal;

import jakarta.persistence.MappedSuperclass;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerRecord;

/** What a proposal says. */
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
