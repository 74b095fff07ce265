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
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Confirmations;
import org.leanout.partner.Voice;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** What IT and the partner want to achieve together. A change of what is shared asks both sides to agree again. */
@Entity
class ValuePlan extends PartnerRecord implements Confirmable {

    private String title;
    private int edition;
    private int internalEdition;

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

    ValuePlan(UUID partnerId, UUID id, PlanForm form, LocalDate today) {
        super(partnerId, id);
        this.edition = 1;
        describe(form, today);
    }

    /** Both sides are asked again when what they agree to says something else; IT's own lines ask nobody. */
    void change(PlanForm form, LocalDate today) {
        if (!is(form.version()) && says(form, today)) return; // sent twice
        mustBe(form.version());
        List<Object> shared = words(false);
        List<Object> internal = words(true);
        describe(form, today);
        if (!words(false).equals(shared)) this.edition++;
        if (!words(true).equals(internal)) this.internalEdition++;
    }

    private void describe(PlanForm form, LocalDate today) {
        List<LineForm> said = form.said(today);
        this.title = form.title().strip();
        standing()
                .filter(line -> said.stream().noneMatch(kept -> line.id().equals(kept.id())))
                .forEach(line -> line.remove(today));
        for (int place = 0; place < said.size(); place++) write(said.get(place), place);
    }

    private void write(LineForm form, int place) {
        lines.stream()
                .filter(line -> line.id().equals(form.id()))
                .findFirst()
                .ifPresentOrElse(line -> line.describe(form, place), () -> lines.add(new PlanLine(this, form, place)));
    }

    private boolean says(PlanForm form, LocalDate today) {
        List<LineForm> said = form.said(today);
        List<PlanLine> known =
                standing().sorted(Comparator.comparingInt(PlanLine::place)).toList();
        return form.title().strip().equals(title)
                && known.size() == said.size()
                && IntStream.range(0, known.size()).allMatch(i -> known.get(i).says(said.get(i)));
    }

    private Stream<PlanLine> standing() {
        return lines.stream().filter(PlanLine::stands);
    }

    /** What the lines of either kind say; the title is of what is shared. */
    private List<Object> words(boolean internal) {
        Stream<LineForm> said = standing()
                .filter(line -> line.isInternal() == internal)
                .sorted(Comparator.comparingInt(PlanLine::place))
                .map(PlanLine::words);
        return Stream.<Object>concat(Stream.of(internal ? "" : title), said).toList();
    }

    /** Throws {@link Refused} when a line is gone that a review is about; the partner's people know of no internal one. */
    void mustHave(Set<UUID> lineIds, boolean ofPartner) {
        Set<UUID> known = standing()
                .filter(line -> !ofPartner || !line.isInternal())
                .map(PlanLine::id)
                .collect(Collectors.toSet());
        if (!known.containsAll(lineIds)) throw new Refused("refused.review.lineGone");
    }

    /** The lines whose values have a unit, and so are numbers. */
    Set<UUID> counted() {
        return standing().filter(PlanLine::isCounted).map(PlanLine::id).collect(Collectors.toSet());
    }

    void agreeForIt(@Nullable Integer seen, UUID accountId, LocalDate today) {
        mustBeEdition(seen);
        if (!isAgreed(PlanAgreement::isOfIt)) agreements.add(PlanAgreement.ofIt(this, edition, accountId, today));
    }

    void agree(@Nullable Integer seen, Voice voice) {
        mustBeEdition(seen);
        if (!isAgreed(said -> said.covers(voice))) agreements.add(PlanAgreement.ofPartner(this, edition, voice));
    }

    /** Whether it waits for the partner's word: IT agrees to it as it is now. */
    @Override
    public boolean isAsked() {
        return isAgreed(PlanAgreement::isOfIt) && !isAgreed(PlanAgreement::isTheirOwn);
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.PLAN, id(), "/value", title);
    }

    Confirmations.Thing asked(PlanReview review) {
        return new Confirmations.Thing(Confirmation.REVIEW, review.id(), "/value", title);
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
