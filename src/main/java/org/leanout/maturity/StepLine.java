package org.leanout.maturity;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Step;

/**
 * Something to do next, in words.
 *
 * @param kind what it is a step of
 * @param what what to do
 * @param told the same, told to the partner's people
 * @param needs the same, as what a condition needs
 * @param act the same, as short as a button
 * @param why what is missing: what a condition asks for, and how it stands; or which score is low
 * @param effect what it would bring to the index
 * @param meets how many of the missing conditions it meets; none if it meets none
 * @param href where to do it, below the partner; none where only time helps
 * @param reached the level that it leads to; none if it leads to no other
 * @param putOff until when it is not taken, and why; none where it is
 */
public record StepLine(
        Step.Kind kind,
        Phrase what,
        Phrase told,
        Phrase needs,
        Phrase act,
        List<Phrase> why,
        Phrase effect,
        @Nullable Phrase meets,
        @Nullable String href,
        @Nullable Phrase reached,
        @Nullable PutOff putOff) {

    private static final String FULL = "maturity.step.full";

    /** What is done with one person rather than with all of them. */
    static final Set<Step.Kind> WITH_SOMEBODY = EnumSet.of(
            Step.Kind.RECONFIRM_OBJECTIVE,
            Step.Kind.CONFIRM_OBJECTIVE,
            Step.Kind.NEW_OBJECTIVE,
            Step.Kind.ANSWER_PROPOSAL,
            Step.Kind.ASK_FOR_VIEW,
            Step.Kind.CONFIRM_IMPACT,
            Step.Kind.CONFIRM_OUTCOME,
            Step.Kind.TALK,
            Step.Kind.HOLD_REVIEW,
            Step.Kind.REVIEW_VALUE_PLAN,
            Step.Kind.AGREE_VALUE_PLAN,
            Step.Kind.RAISE_VIEW);

    static StepLine of(Step step, Badge badge) {
        String title = step.about().isEmpty() ? "" : step.about().get(0).stamp().title();
        boolean helps = step.count() > 0;
        String who = WITH_SOMEBODY.contains(step.kind()) ? badge.whom().toAsk(step.about()) : null;
        return new StepLine(
                step.kind(),
                Phrase.of(helps ? step.key() + (who == null ? "" : ".who") : FULL, step.count(), title, who),
                Phrase.of(helps ? step.key() + ".you" : FULL, step.count(), title),
                Phrase.of(helps ? step.key() + ".needs" : FULL, step.count(), title),
                Phrase.of(step.key() + ".act"),
                StepReason.of(step),
                effect(step),
                meets(step),
                href(step),
                reached(step),
                badge.putOff().get(step.kind()));
    }

    /** To talk before the agreed rhythm is over: it meets nothing, and keeps what there is. */
    static StepLine rhythm(Assessment now, Map<Step.Kind, PutOff> putOff) {
        Step.Kind rhythm = Step.Kind.RHYTHM;
        Phrase what = Phrase.of("maturity.step.RHYTHM");
        Phrase told = Phrase.of("maturity.step.RHYTHM.you");
        Phrase act = Phrase.of("maturity.step.RHYTHM.act");
        Phrase effect = Phrase.of("maturity.step.RHYTHM.effect");
        return new StepLine(
                rhythm, what, told, what, act, StepReason.room(now), effect, null, "#log", null, putOff.get(rhythm));
    }

    public boolean isForLater() {
        return putOff != null;
    }

    private static Phrase effect(Step step) {
        int before = step.before().index();
        int after = step.after().index();
        return before == after
                ? Phrase.of("maturity.step.effect.none", before)
                : Phrase.of("maturity.step.effect", before, after);
    }

    private static @Nullable Phrase meets(Step step) {
        int missing = step.before().heldBackBy().size();
        long met = step.meets().stream()
                .filter(it -> step.before().next().filter(it.level()::equals).isPresent())
                .count();
        if (met == 0) return null;
        return missing == 1 ? Phrase.of("maturity.step.meets.only") : Phrase.of("maturity.step.meets", met, missing);
    }

    private static @Nullable Phrase reached(Step step) {
        Level before = step.before().computed();
        Level after = step.after().computed();
        return before.isBelow(after) ? Phrase.of("Level." + after) : null;
    }

    private static @Nullable String href(Step step) {
        return switch (step.kind()) {
            case NAME_OWNER -> "/about";
            case NAME_SPONSOR, INVOLVE_PERSON -> "/people";
            case RECONFIRM_OBJECTIVE, CONFIRM_OBJECTIVE, TIE_ACTIVITY -> record(step, "/objectives");
            case NEW_OBJECTIVE -> "/objectives/new";
            case ANSWER_OFFER, OFFER_EARLY_HELP -> "/offers/new";
            case ANSWER_PROPOSAL -> record(step, "/proposals");
            case BRING_PROPOSAL -> "/proposals/new";
            case TALK, RHYTHM -> "#log";
            case HOLD_REVIEW -> "/interactions/new?kind=SERVICE_REVIEW";
            case JOIN_PLANNING -> "/interactions/new?kind=PLANNING_SESSION";
            case REVIEW_VALUE_PLAN -> "/value/review";
            case AGREE_VALUE_PLAN, CONFIRM_OUTCOME -> "/value";
            case KEEP_COMMITMENT -> "/promises";
            case ASK_FOR_VIEW, RAISE_VIEW -> "/rounds";
            case CONFIRM_IMPACT, CLOSE_IMPROVEMENT -> record(step, "/improvements");
            case REPLY_TO_HARM -> record(step, "/impacts");
            case CLOSE_COMPLAINT -> record(step, "/complaints");
            case WAIT_OUT_BYPASS -> record(step, "/bypasses");
        };
    }

    /** The page of what the step is about, if it is about one record. */
    private static String record(Step step, String list) {
        return step.about().stream().map(Entry::id).distinct().count() == 1
                ? list + "/" + step.about().get(0).id()
                : list;
    }
}
