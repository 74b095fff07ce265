package org.leanout.value;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Voice;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** What IT and the partner want to achieve together. Each change of its text asks both sides to agree again. */
@Entity
class ValuePlan extends PartnerRecord {

    private String title;
    private int edition;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "plan_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<PlanLine> lines = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "plan_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<PlanAgreement> agreements = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ValuePlan() {}

    ValuePlan(UUID partnerId, UUID id, PlanForm form) {
        super(partnerId, id);
        this.edition = 1;
        describe(form);
    }

    void change(PlanForm form) {
        mustBe(form.version());
        List<Object> before = words();
        describe(form);
        if (!words().equals(before)) this.edition++;
    }

    private void describe(PlanForm form) {
        this.title = form.title().strip();
        List<LineForm> said = said(form);
        lines.removeIf(line -> said.stream().noneMatch(kept -> line.id().equals(kept.id())));
        for (int place = 0; place < said.size(); place++) write(said.get(place), place);
    }

    /** The lines in which something is said; each has to say what is to be achieved, and a day only if it is one. */
    private static List<LineForm> said(PlanForm form) {
        for (int i = 0; i < form.lines().size(); i++) {
            LineForm line = form.lines().get(i);
            if (!line.isEmpty() && line.outcome() == null) throw Refused.at("lines[" + i + "].outcome", "NotBlank");
            if (line.hasUnreadableDay()) throw Refused.at("lines[" + i + "].byOn", "typeMismatch.java.time.LocalDate");
        }
        List<LineForm> said =
                form.lines().stream().filter(line -> !line.isEmpty()).toList();
        if (said.isEmpty()) throw new Refused("refused.plan.empty");
        return said;
    }

    private void write(LineForm form, int place) {
        lines.stream()
                .filter(line -> line.id().equals(form.id()))
                .findFirst()
                .ifPresentOrElse(line -> line.describe(form, place), () -> lines.add(new PlanLine(this, form, place)));
    }

    private List<Object> words() {
        Stream<LineForm> said =
                lines.stream().sorted(Comparator.comparingInt(PlanLine::place)).map(PlanLine::words);
        return Stream.<Object>concat(Stream.of(title), said).toList();
    }

    void agreeForIt(@Nullable Integer seen, UUID accountId, LocalDate today) {
        mustBeEdition(seen);
        if (!isAgreed(PlanAgreement::isOfIt)) agreements.add(PlanAgreement.ofIt(this, edition, accountId, today));
    }

    void agree(@Nullable Integer seen, Voice voice) {
        mustBeEdition(seen);
        if (!isAgreed(said -> said.covers(voice))) agreements.add(PlanAgreement.ofPartner(this, edition, voice));
    }

    private boolean isAgreed(Predicate<PlanAgreement> by) {
        return agreements.stream().filter(said -> said.isTo(edition)).anyMatch(by);
    }

    /** Nobody agrees to a text that they have not seen. */
    private void mustBeEdition(@Nullable Integer seen) {
        if (!Objects.equals(seen, edition)) throw new Refused("refused.plan.changed");
    }

    void mustBeAgreed() {
        boolean both = isAgreed(PlanAgreement::isOfIt) && isAgreed(said -> !said.isOfIt());
        if (!both) throw new Refused("refused.plan.notAgreed");
    }
}
