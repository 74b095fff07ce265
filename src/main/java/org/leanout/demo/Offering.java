package org.leanout.demo;

import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.help.DeclineReason;
import org.leanout.help.Effort;
import org.leanout.help.HelpKind;
import org.leanout.help.HelpTiming;
import org.leanout.help.OfferForm;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Ids;
import org.leanout.shared.Origin;

/**
 * An offer as the BRM is about to make it: volunteered, before impact and for the partner, unless the story says
 * otherwise. Days are counted back.
 *
 * @param whom who of the partner's people it is for; nobody by name if null
 */
record Offering(
        Relationship relationship,
        int daysAgo,
        HelpKind kind,
        int minutes,
        String title,
        @Nullable String whom,
        Origin origin,
        HelpTiming timing,
        Beneficiary benefits,
        @Nullable String what) {

    Offering during() {
        return with(origin, HelpTiming.DURING, benefits, what);
    }

    Offering after() {
        return with(origin, HelpTiming.AFTER, benefits, what);
    }

    /** Both sides thought of it. */
    Offering together() {
        return with(Origin.JOINT, timing, benefits, what);
    }

    Offering benefits(Beneficiary who) {
        return with(origin, timing, who, what);
    }

    Offering saying(String words) {
        return with(origin, timing, benefits, words);
    }

    private Offering with(Origin from, HelpTiming when, Beneficiary who, @Nullable String words) {
        return new Offering(relationship, daysAgo, kind, minutes, title, whom, from, when, who, words);
    }

    /** It waits for an answer; what becomes of it is told on. */
    Offered made() {
        return entered(daysAgo, true);
    }

    /** Written down, and not yet offered. */
    Offered drafted() {
        return entered(daysAgo, false);
    }

    /** It was offered in a conversation, and the BRM enters it days later. */
    Offered enteredOn(int day) {
        return entered(day, true);
    }

    Offered accepted(int day, Me person) {
        return made().accepted(day, person);
    }

    Offered declined(int day, Me person, DeclineReason reason, @Nullable String words) {
        return made().declined(day, person, reason, words);
    }

    Offered postponed(int day, Me person, int askAgainDaysAgo, @Nullable String words) {
        return made().postponed(day, person, askAgainDaysAgo, words);
    }

    private Offered entered(int day, boolean offered) {
        OfferForm form = new OfferForm(
                Ids.next(),
                null,
                title,
                what,
                origin,
                kind,
                timing,
                whom == null ? null : relationship.contact(whom),
                benefits,
                minutes,
                Effort.Unit.MINUTES,
                relationship.day(daysAgo),
                offered);
        return new Offered(relationship, relationship.brmOn(day).offers().add(relationship.access(), form));
    }
}
