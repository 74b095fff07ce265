package org.leanout.maturity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Finding;
import org.leanout.maturity.model.Level;

/**
 * One condition as it stands, in words.
 *
 * @param id such as C4.1
 * @param name what it asks for
 * @param now what was found
 * @param held what it holds back with, in short; said only while it is not met
 * @param told the same, told to the partner's people
 * @param changesOn the first day on which it is no longer what it is now, with nothing new logged
 * @param daysLeft days until then
 * @param needs the smallest action that would meet it
 * @param evidence how many entries are behind it
 * @param behind the records behind it; what people said in rounds, and who acted, is said without them
 */
public record ConditionLine(
        String id,
        Level level,
        boolean met,
        Phrase name,
        Phrase now,
        Phrase held,
        Phrase told,
        @Nullable LocalDate changesOn,
        int daysLeft,
        @Nullable Phrase needs,
        int evidence,
        List<Behind> behind) {

    /**
     * A record that a condition goes by. A talk is listed by no sum, so it can be said not to be right here.
     *
     * @param title none where the reader may not see the record itself
     */
    public record Behind(
            UUID id,
            RecordKind kind,
            LocalDate day,
            @Nullable String title,
            @Nullable String href) {

        static Optional<Behind> of(Entry entry, Sight sight) {
            return RecordKind.of(entry)
                    .map(kind -> new Behind(entry.id(), kind, entry.day(), sight.title(entry), sight.href(entry)));
        }
    }

    private static final int SOON = 30;
    private static final int PLACES = 3;

    /** Those that go by a day, and can have none. */
    private static final Set<Condition> BY_DAY = EnumSet.of(
            Condition.C2_2,
            Condition.C3_2,
            Condition.C4_4,
            Condition.C5_2,
            Condition.C5_3,
            Condition.C5_4,
            Condition.C5_5);

    static ConditionLine of(
            Finding finding,
            LocalDate asOf,
            Map<Condition, LocalDate> lapses,
            Map<Condition, StepLine> steps,
            Sight sight) {
        String code = "maturity." + finding.condition().id();
        Object[] arguments = arguments(finding, asOf);
        String state = state(finding);
        LocalDate changesOn = lapses.get(finding.condition());
        return new ConditionLine(
                finding.condition().id(),
                finding.condition().level(),
                finding.met(),
                Phrase.of(code, arguments),
                Phrase.of(code + "." + state, arguments),
                Phrase.of(code + ".held", arguments),
                Phrase.of(code + ".you." + state, arguments),
                changesOn,
                changesOn == null ? 0 : (int) ChronoUnit.DAYS.between(asOf, changesOn),
                Optional.ofNullable(steps.get(finding.condition()))
                        .map(StepLine::needs)
                        .orElse(null),
                finding.evidence().size(),
                finding.evidence().stream()
                        .flatMap(entry -> Behind.of(entry, sight).stream())
                        .toList());
    }

    /** What a condition asks for, and how it stands. */
    static List<Phrase> standing(Finding finding, LocalDate asOf) {
        String code = "maturity." + finding.condition().id();
        Object[] arguments = arguments(finding, asOf);
        return List.of(Phrase.of(code, arguments), Phrase.of(code + "." + state(finding), arguments));
    }

    /** How long it holds, or when it clears by itself; none if it stays what it is. */
    public @Nullable Phrase until() {
        if (changesOn == null) return null;
        if (!met) return Phrase.of("why.clears", changesOn);
        return isLapsingSoon() ? Phrase.of("why.until.soon", changesOn, daysLeft) : Phrase.of("why.until", changesOn);
    }

    /** It holds, and not for long. */
    public boolean isLapsingSoon() {
        return met && changesOn != null && daysLeft <= SOON;
    }

    private static String state(Finding finding) {
        if (finding.met()) return "met";
        return finding.day() == null && BY_DAY.contains(finding.condition()) ? "never" : "unmet";
    }

    private static Object[] arguments(Finding finding, LocalDate asOf) {
        LocalDate day = finding.day();
        return new Object[] {
            finding.threshold(),
            finding.value().rounded(PLACES),
            finding.of(),
            day,
            finding.evidence().size(),
            names(finding),
            day == null ? 0 : ChronoUnit.DAYS.between(day, asOf),
            finding.value().numerator(),
            finding.value().denominator()
        };
    }

    /** Of the acts behind it, whose they are. */
    private static String names(Finding finding) {
        return finding.evidence().stream()
                .filter(Entry.PartnerAct.class::isInstance)
                .map(act -> ((Entry.PartnerAct) act).name())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
