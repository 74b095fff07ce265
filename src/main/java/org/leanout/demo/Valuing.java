package org.leanout.demo;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Ids;
import org.leanout.value.AnswerForm;
import org.leanout.value.LineForm;
import org.leanout.value.OutcomeAnswer;
import org.leanout.value.OutcomeForm;
import org.leanout.value.PlanForm;
import org.leanout.value.ReviewForm;
import org.leanout.value.ValueForm;

/** What both sides want to achieve together, and what was realised. Days are counted back. */
record Valuing(Relationship relationship) {

    /** What was realised, as IT recorded it, and what the partner says of it. */
    record Realised(Relationship relationship, UUID id) {

        void confirmed(int daysAgo, Me person) {
            answered(daysAgo, person, OutcomeAnswer.CONFIRMED, null);
        }

        void denied(int daysAgo, Me person, String words) {
            answered(daysAgo, person, OutcomeAnswer.NOT_SO, words);
        }

        private void answered(int daysAgo, Me person, OutcomeAnswer answer, @Nullable String words) {
            PartnerAccess theirs = relationship.accessOf(person);
            var form = new AnswerForm(0, answer, words, null, null);
            relationship.personOn(daysAgo, person).outcomes().answer(theirs, id, form);
        }

        /** Somebody told the BRM on the same day. */
        void heard(int daysAgo, String contact) {
            UUID who = relationship.contact(contact);
            var form = new AnswerForm(0, OutcomeAnswer.CONFIRMED, null, who, relationship.day(daysAgo));
            relationship.brmOn(daysAgo).outcomes().answer(relationship.access(), id, form);
        }
    }

    /** A plan that was written, with its lines in their order. */
    record Planned(Relationship relationship, List<LineForm> lines) {

        Planned agreed(int daysAgo, Me person) {
            PartnerAccess theirs = relationship.accessOf(person);
            relationship.personOn(daysAgo, person).plans().agree(theirs, 1);
            return this;
        }

        /** One of the partner's people notes that both reviewed it, and how far its lines have come. */
        Planned reviewed(int daysAgo, Me person, String note, String... values) {
            var noted = IntStream.range(0, values.length)
                    .mapToObj(i -> new ValueForm(line(i), values[i]))
                    .toList();
            var form = new ReviewForm(Ids.next(), relationship.day(daysAgo), note, null, noted);
            relationship.personOn(daysAgo, person).plans().review(relationship.accessOf(person), form);
            return this;
        }

        UUID line(int place) {
            return Objects.requireNonNull(lines.get(place).id());
        }
    }

    /** The BRM writes the plan, and agrees to it for IT. */
    Planned plan(int daysAgo, String title, LineForm... lines) {
        var plans = relationship.brmOn(daysAgo).plans();
        plans.write(relationship.access(), new PlanForm(Ids.next(), null, title, List.of(lines)));
        plans.agree(relationship.access(), 1);
        return new Planned(relationship, List.of(lines));
    }

    /** A line that the BRM looks after, and the contact. */
    LineForm line(String outcome, Measured measured, int byDaysAhead, String contact, @Nullable UUID objective) {
        return new LineForm(
                Ids.next(),
                false,
                outcome,
                measured.by(),
                measured.unit(),
                measured.from(),
                relationship.day(measured.asOf()).toString(),
                measured.to(),
                relationship.day(-byDaysAhead).toString(),
                relationship.brm().id(),
                relationship.contact(contact),
                objective,
                false);
    }

    /** A line of IT's own, that the partner never sees. */
    LineForm internal(String outcome, Measured measured, int byDaysAhead) {
        return new LineForm(
                Ids.next(),
                true,
                outcome,
                measured.by(),
                measured.unit(),
                measured.from(),
                relationship.day(measured.asOf()).toString(),
                measured.to(),
                relationship.day(-byDaysAhead).toString(),
                relationship.brm().id(),
                null,
                null,
                false);
    }

    /** By what, in which unit, from where as of so many days ago, to where. */
    record Measured(String by, @Nullable String unit, String from, int asOf, String to) {}

    Realised outcome(int daysAgo, String what, Reached reached, Beneficiary benefits, String serves) {
        var form = new OutcomeForm(
                Ids.next(),
                null,
                what,
                reached.line(),
                reached.measured(),
                reached.from(),
                reached.to(),
                benefits,
                serves,
                relationship.day(daysAgo));
        return new Realised(relationship, relationship.brmOn(daysAgo).outcomes().record(relationship.access(), form));
    }

    /** How it was measured, from where to where, and of which line of the plan it comes. */
    record Reached(
            String measured,
            @Nullable String from,
            @Nullable String to,
            @Nullable UUID line) {

        static Reached by(String measured) {
            return new Reached(measured, null, null, null);
        }
    }
}
