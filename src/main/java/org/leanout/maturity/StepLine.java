package org.leanout.maturity;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Step;

/**
 * Something to do next, in words.
 *
 * @param kind what it is a step of
 * @param what what to do
 * @param needs the same, as what a condition needs
 * @param effect what it would bring to the index
 * @param meets how many of the missing conditions it meets; none if it meets none
 * @param href where to do it, below the partner; none where only time helps
 * @param reached the level that it leads to; none if it leads to no other
 * @param putOff until when it is not taken, and why; none where it is
 */
public record StepLine(
        Step.Kind kind,
        Phrase what,
        Phrase needs,
        Phrase effect,
        @Nullable Phrase meets,
        @Nullable String href,
        @Nullable Phrase reached,
        @Nullable PutOff putOff) {

    static StepLine of(Step step, Map<Step.Kind, PutOff> putOff) {
        String title = step.about().isEmpty() ? "" : step.about().get(0).stamp().title();
        boolean helps = step.count() > 0;
        return new StepLine(
                step.kind(),
                Phrase.of(helps ? step.key() : "maturity.step.full", step.count(), title),
                Phrase.of(helps ? step.key() + ".needs" : "maturity.step.full", step.count(), title),
                effect(step),
                meets(step),
                href(step),
                reached(step),
                putOff.get(step.kind()));
    }

    /** To talk before the agreed rhythm is over: it meets nothing, and keeps what there is. */
    static StepLine rhythm(Map<Step.Kind, PutOff> putOff) {
        Phrase what = Phrase.of("maturity.step.rhythm");
        Phrase effect = Phrase.of("maturity.step.rhythm.effect");
        return new StepLine(Step.Kind.TALK, what, what, effect, null, "#log", null, putOff.get(Step.Kind.TALK));
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
            case TALK -> "#log";
            case HOLD_REVIEW -> "/interactions/new?kind=SERVICE_REVIEW";
            case JOIN_PLANNING -> "/interactions/new?kind=PLANNING_SESSION";
            case REVIEW_VALUE_PLAN -> "/value/review";
            case AGREE_VALUE_PLAN, CONFIRM_OUTCOME -> "/value";
            case KEEP_COMMITMENT -> "/promises";
            case ASK_FOR_VIEW, RAISE_VIEW -> "/rounds";
            case CONFIRM_IMPACT, CLOSE_IMPROVEMENT -> record(step, "/improvements");
            case REPLY_TO_HARM -> record(step, "/impacts");
            case CLOSE_COMPLAINT, WAIT_OUT_BYPASS -> null;
        };
    }

    /** The page of what the step is about, if it is about one record. */
    private static String record(Step step, String list) {
        return step.about().stream().map(Entry::id).distinct().count() == 1
                ? list + "/" + step.about().get(0).id()
                : list;
    }
}
