package org.leanout.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.improvement.ImprovementForm;
import org.leanout.improvement.ImprovementKind;
import org.leanout.improvement.MendingForm;
import org.leanout.improvement.WorkaroundForm;
import org.leanout.improvement.Workarounds;
import org.leanout.shared.Ids;

/** What duct tape holds together at the partner, and what becomes of it. Days are counted back. */
record Taping(Relationship relationship) {

    /** A workaround; what it takes, and what becomes of it, is told on. */
    record Held(Relationship relationship, UUID id) {

        Held mended(int daysAgo, int minutes, @Nullable String note) {
            on(daysAgo).mend(relationship.access(), id, mending(daysAgo, minutes, note));
            return this;
        }

        /** One of the partner's people had to do it. */
        Held mended(int daysAgo, Me person, int minutes, @Nullable String note) {
            var workarounds = relationship.personOn(daysAgo, person).workarounds();
            workarounds.mend(relationship.accessOf(person), id, mending(daysAgo, minutes, note));
            return this;
        }

        private MendingForm mending(int daysAgo, int minutes, @Nullable String note) {
            return new MendingForm(Ids.next(), minutes, relationship.day(daysAgo), note);
        }

        /** An improvement is to make it unnecessary. */
        Improving.Planned promoted(int daysAgo, ImprovementKind kind, String what, String task) {
            var form = new ImprovementForm(Ids.next(), null, what, task, kind);
            return new Improving.Planned(relationship, on(daysAgo).promote(relationship.access(), id, form), 0);
        }

        void handedOver(int daysAgo, String reference) {
            on(daysAgo).handOver(relationship.access(), id, reference);
        }

        void accepted(int daysAgo, String reason) {
            on(daysAgo).accept(relationship.access(), id, reason);
        }

        void gone(int daysAgo) {
            on(daysAgo).end(relationship.access(), id);
        }

        private Workarounds on(int daysAgo) {
            return relationship.brmOn(daysAgo).workarounds();
        }
    }

    Held noted(int daysAgo, int sinceDaysAgo, String what, String task, String holds) {
        LocalDate since = relationship.day(sinceDaysAgo);
        var form = new WorkaroundForm(Ids.next(), null, what, task, holds, since);
        return new Held(relationship, relationship.brmOn(daysAgo).workarounds().note(relationship.access(), form));
    }
}
