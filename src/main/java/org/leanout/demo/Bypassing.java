package org.leanout.demo;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.bypass.BypassForm;
import org.leanout.bypass.BypassReason;
import org.leanout.bypass.LessonForm;
import org.leanout.shared.Ids;

/** What the partner had done past IT, and what IT learned. Days are counted back. */
record Bypassing(Relationship relationship) {

    /**
     * What was done, by whom, and what it costs.
     *
     * @param asked whether IT was asked first
     */
    record Done(
            String what,
            String thirdParty,
            boolean asked,
            BypassReason reason,
            @Nullable String because,
            @Nullable String cost) {}

    /** A bypass that was told. */
    record Told(Relationship relationship, UUID id) {

        void learned(int daysAgo, String text) {
            relationship.brmOn(daysAgo).bypasses().learn(relationship.access(), id, new LessonForm(0, text));
        }
    }

    /** One of the partner's people tells IT. */
    Told told(int daysAgo, Me person, Done done) {
        var bypasses = relationship.personOn(daysAgo, person).bypasses();
        return new Told(relationship, bypasses.report(relationship.accessOf(person), form(daysAgo, done, null)));
    }

    /** IT notes what somebody told it. */
    Told heard(int daysAgo, String contact, Done done) {
        return byIt(daysAgo, done, relationship.contact(contact));
    }

    /** IT notices it itself. */
    Told noticed(int daysAgo, Done done) {
        return byIt(daysAgo, done, null);
    }

    private Told byIt(int daysAgo, Done done, @Nullable UUID contact) {
        var bypasses = relationship.brmOn(daysAgo).bypasses();
        return new Told(relationship, bypasses.report(relationship.access(), form(daysAgo, done, contact)));
    }

    private BypassForm form(int daysAgo, Done done, @Nullable UUID contact) {
        var day = relationship.day(daysAgo);
        return new BypassForm(
                Ids.next(),
                null,
                done.what(),
                done.thirdParty(),
                day,
                done.asked(),
                done.reason(),
                done.because(),
                done.cost(),
                contact,
                day);
    }
}
