package org.leanout.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.interaction.Adoption;
import org.leanout.interaction.InteractionKind;
import org.leanout.interaction.Inviter;
import org.leanout.interaction.Place;
import org.leanout.shared.Origin;

/**
 * A contact between both sides. Days are counted back; a negative number is a day still to come.
 *
 * @param enteredDaysAgo the day on which the BRM logged it
 * @param with the first names of the partner's people
 * @param invitation who of them says on which day that they invited IT
 */
record Talk(
        int daysAgo,
        int enteredDaysAgo,
        InteractionKind kind,
        Origin origin,
        @Nullable Place place,
        @Nullable Inviter invitedBy,
        int minutes,
        String summary,
        @Nullable String learned,
        List<String> with,
        boolean open,
        @Nullable Said invitation,
        @Nullable Came came) {

    /** What came of a service review, or of what IT brought to a planning session. */
    record Came(
            @Nullable String notes,
            @Nullable String outcomes,
            @Nullable String input,
            @Nullable Adoption adoption) {}

    record Said(int daysAgo, Me person) {}

    static Talk conversation(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.CONVERSATION, daysAgo, origin, null, minutes, summary, with);
    }

    static Talk call(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.CALL, daysAgo, origin, Place.REMOTE, minutes, summary, with);
    }

    /** Nobody answers a message: it is no two-way contact. */
    static Talk message(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.MESSAGE, daysAgo, origin, Place.REMOTE, minutes, summary, with);
    }

    static Talk meeting(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.MEETING, daysAgo, origin, Place.OURS, minutes, summary, with);
    }

    static Talk workshop(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.WORKSHOP, daysAgo, origin, Place.THEIRS, minutes, summary, with);
    }

    static Talk visit(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.VISIT, daysAgo, origin, Place.THEIRS, minutes, summary, with);
    }

    static Talk event(int daysAgo, Origin origin, int minutes, String summary, String... with) {
        return of(InteractionKind.EVENT, daysAgo, origin, Place.THEIRS, minutes, summary, with);
    }

    static Talk review(int daysAgo, int minutes, String summary, String... with) {
        return of(InteractionKind.SERVICE_REVIEW, daysAgo, Origin.VOLUNTEERED, Place.OURS, minutes, summary, with);
    }

    /** The partner plans, and has invited IT. */
    static Talk planning(int daysAgo, int minutes, String summary, String... with) {
        return of(
                        InteractionKind.PLANNING_SESSION,
                        daysAgo,
                        Origin.REQUESTED,
                        Place.THEIR_MEETING,
                        minutes,
                        summary,
                        with)
                .invitedBy(Inviter.PARTNER);
    }

    private static Talk of(
            InteractionKind kind,
            int daysAgo,
            Origin origin,
            @Nullable Place place,
            int minutes,
            String summary,
            String... with) {
        List<String> people = List.of(with);
        return new Talk(daysAgo, daysAgo, kind, origin, place, null, minutes, summary, null, people, false, null, null);
    }

    Talk with(String... people) {
        return new Talk(
                daysAgo,
                enteredDaysAgo,
                kind,
                origin,
                place,
                invitedBy,
                minutes,
                summary,
                learned,
                List.of(people),
                open,
                invitation,
                came);
    }

    Talk at(Place where) {
        return with(enteredDaysAgo, where, invitedBy, learned, open, invitation);
    }

    Talk learned(String what) {
        return with(enteredDaysAgo, place, invitedBy, what, open, invitation);
    }

    /** What was said in a service review, and what came of it. */
    Talk noted(String notes, String outcomes) {
        return came(new Came(notes, outcomes, null, null));
    }

    /** What IT brought to a planning session, and what became of it; none while nobody has decided. */
    Talk brought(String input, @Nullable Adoption adoption) {
        return came(new Came(null, null, input, adoption));
    }

    private Talk came(Came came) {
        return new Talk(
                daysAgo,
                enteredDaysAgo,
                kind,
                origin,
                place,
                invitedBy,
                minutes,
                summary,
                learned,
                with,
                open,
                invitation,
                came);
    }

    /** The partner's people read it too. */
    Talk shared() {
        return with(enteredDaysAgo, place, invitedBy, learned, true, invitation);
    }

    Talk enteredOn(int day) {
        return with(day, place, invitedBy, learned, open, invitation);
    }

    Talk invitedBy(Inviter inviter) {
        return with(enteredDaysAgo, place, inviter, learned, open, invitation);
    }

    /** One of the partner's people says: yes, we invited IT. */
    Talk confirmed(int day, Me person) {
        return with(enteredDaysAgo, place, invitedBy, learned, true, new Said(day, person));
    }

    private Talk with(
            int entered,
            @Nullable Place where,
            @Nullable Inviter inviter,
            @Nullable String lesson,
            boolean open,
            @Nullable Said said) {
        return new Talk(
                daysAgo, entered, kind, origin, where, inviter, minutes, summary, lesson, with, open, said, came);
    }

    boolean isTwoWay() {
        return kind != InteractionKind.MESSAGE;
    }
}
