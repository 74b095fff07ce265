package org.leanout.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.improvement.ClosingForm;
import org.leanout.improvement.Effect;
import org.leanout.improvement.ImpactAnswer;
import org.leanout.improvement.ImpactAnswerForm;
import org.leanout.improvement.ImprovementForm;
import org.leanout.improvement.ImprovementKind;
import org.leanout.shared.Ids;

/** What IT makes better for the partner, and what they say of it. Days are counted back. */
record Improving(Relationship relationship) {

    /** What came of it, in numbers, in words, or both. */
    record Came(
            Effect effect,
            @Nullable Integer amount,
            @Nullable String unit,
            @Nullable String words) {}

    static Came good(int amount, String unit, @Nullable String words) {
        return new Came(Effect.GOOD, amount, unit, words);
    }

    static Came bad(int amount, String unit, @Nullable String words) {
        return new Came(Effect.BAD, amount, unit, words);
    }

    static Came good(@Nullable String words) {
        return new Came(Effect.GOOD, null, null, words);
    }

    static Came bad(@Nullable String words) {
        return new Came(Effect.BAD, null, null, words);
    }

    /** An improvement as it stands; what becomes of it is told on. */
    record Planned(Relationship relationship, UUID id, int version) {

        Planned started(int daysAgo) {
            relationship.brmOn(daysAgo).improvements().start(relationship.access(), id);
            return next();
        }

        /** IT promises a part of it for a day. */
        Promising.Promised promised(int daysAgo, int dueDaysAgo, String what, String to) {
            return new Promising(relationship, id).promise(daysAgo, dueDaysAgo, what, to);
        }

        Planned dropped(int daysAgo, String because) {
            relationship.brmOn(daysAgo).improvements().drop(relationship.access(), id, because);
            return next();
        }

        Planned closed(int daysAgo, Came came, String source) {
            LocalDate day = relationship.day(daysAgo);
            var form =
                    new ClosingForm(id, version, day, came.effect(), came.amount(), came.unit(), came.words(), source);
            relationship.brmOn(daysAgo).improvements().close(relationship.access(), id, form);
            return next();
        }

        /** One of the partner's people says that it is so. */
        void confirmed(int daysAgo, Me person) {
            var form = new ImpactAnswerForm(version, ImpactAnswer.CONFIRMED, null, null, null, null, null, null);
            answered(daysAgo, person, form);
        }

        /** One of the partner's people sees it otherwise. */
        void corrected(int daysAgo, Me person, Came came) {
            var form = new ImpactAnswerForm(
                    version,
                    ImpactAnswer.CORRECTED,
                    came.effect(),
                    came.amount(),
                    came.unit(),
                    came.words(),
                    null,
                    null);
            answered(daysAgo, person, form);
        }

        /** One of the partner's people says that there was no such impact. */
        void denied(int daysAgo, Me person, String words) {
            var form = new ImpactAnswerForm(version, ImpactAnswer.NOT_SO, null, null, null, words, null, null);
            answered(daysAgo, person, form);
        }

        private void answered(int daysAgo, Me person, ImpactAnswerForm form) {
            relationship.personOn(daysAgo, person).improvements().answer(relationship.accessOf(person), id, form);
        }

        /** The BRM heard somebody say that it is so. */
        void heard(int daysAgo, String contact) {
            UUID who = relationship.contact(contact);
            LocalDate day = relationship.day(daysAgo);
            var form = new ImpactAnswerForm(version, ImpactAnswer.CONFIRMED, null, null, null, null, who, day);
            relationship.brmOn(daysAgo).improvements().answer(relationship.access(), id, form);
        }

        private Planned next() {
            return new Planned(relationship, id, version + 1);
        }
    }

    Planned plan(int daysAgo, ImprovementKind kind, String what, String task) {
        var form = new ImprovementForm(Ids.next(), null, what, task, kind);
        return new Planned(
                relationship, relationship.brmOn(daysAgo).improvements().add(relationship.access(), form), 0);
    }
}
