package org.leanout.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.proposal.CommentForm;
import org.leanout.proposal.FeltHeardForm;
import org.leanout.proposal.Part;
import org.leanout.proposal.ProposalForm;
import org.leanout.proposal.VerdictForm;
import org.leanout.proposal.VerdictKind;
import org.leanout.proposal.WithdrawalForm;
import org.leanout.shared.Ids;

/** Proposals, what the partner's people say to them, and their verdict. Days are counted back. */
record Proposing(Relationship relationship) {

    static final int DAYS_TO_ANSWER = 14;

    /** A proposal, and what becomes of it; the first of the readers is asked to decide. */
    record Proposed(
            Relationship relationship,
            UUID id,
            String title,
            List<String> readers,
            @Nullable UUID lastComment,
            int versions) {

        Proposed sent(int daysAgo) {
            relationship.brmOn(daysAgo).proposals().send(relationship.access(), id, null);
            return next();
        }

        /** The next version, from what they have, with a sentence on what is new. */
        Proposed again(int daysAgo, int version, String note, ProposalWords words) {
            ProposalForm form = form(daysAgo, version, words, note);
            relationship.brmOn(daysAgo).proposals().revise(relationship.access(), id, form);
            return next();
        }

        private Proposed next() {
            return new Proposed(relationship, id, title, readers, lastComment, versions + 1);
        }

        private ProposalForm form(int daysAgo, @Nullable Integer version, ProposalWords words, @Nullable String note) {
            Set<UUID> named = readers.stream().map(relationship::contact).collect(Collectors.toSet());
            UUID decider = relationship.contact(readers.get(0));
            return words.form(id, version, title, named, decider, relationship.day(daysAgo - DAYS_TO_ANSWER), note);
        }

        /** One of the partner's people says something to it. */
        Proposed comment(int daysAgo, Me person, String text) {
            return comment(daysAgo, person, CommentForm.of(Ids.next(), text, null));
        }

        /** The same about a paragraph of a version. */
        Proposed commentOn(int daysAgo, Me person, int version, Part part, int paragraph, String text) {
            return comment(
                    daysAgo, person, CommentForm.of(Ids.next(), text, null).on(version, part, paragraph, null));
        }

        private Proposed comment(int daysAgo, Me person, CommentForm form) {
            relationship.personOn(daysAgo, person).comments().add(relationship.accessOf(person), id, form);
            return new Proposed(relationship, id, title, readers, form.id(), versions);
        }

        /** The BRM answers the last comment. */
        Proposed reply(int daysAgo, String text) {
            var form = CommentForm.of(Ids.next(), text, false);
            return say(daysAgo, lastComment == null ? form : form.to(lastComment));
        }

        /** The BRM says something that only IT reads. */
        Proposed internally(int daysAgo, String text) {
            return say(daysAgo, CommentForm.of(Ids.next(), text, true));
        }

        private Proposed say(int daysAgo, CommentForm form) {
            relationship.brmOn(daysAgo).comments().add(relationship.access(), id, form);
            return this;
        }

        Proposed verdict(int daysAgo, Me person, VerdictKind kind, @Nullable String words) {
            var form = new VerdictForm(Ids.next(), versions, kind, words, null, null);
            relationship.personOn(daysAgo, person).proposals().judge(relationship.accessOf(person), id, form);
            return this;
        }

        /** Whether the person felt heard, from 1 to 5. */
        Proposed felt(int daysAgo, Me person, int score) {
            var form = new FeltHeardForm(score);
            relationship.personOn(daysAgo, person).feedback().feel(relationship.accessOf(person), id, form);
            return this;
        }

        /** What the person told the BRM, who writes it down on the same day. */
        Proposed heard(int daysAgo, String person, VerdictKind kind, @Nullable String words) {
            UUID who = relationship.contact(person);
            var form = new VerdictForm(Ids.next(), versions, kind, words, who, relationship.day(daysAgo));
            relationship.brmOn(daysAgo).proposals().judge(relationship.access(), id, form);
            return this;
        }

        Proposed decided(int daysAgo) {
            relationship.brmOn(daysAgo).proposals().decide(relationship.access(), id, null, true);
            return this;
        }

        /** What was adopted becomes a promise of IT. */
        Promising.Promised promised(int daysAgo, int dueDaysAgo, String what, String to) {
            return new Promising(relationship, id).promise(daysAgo, dueDaysAgo, what, to);
        }

        void withdrawn(int daysAgo, String because) {
            var form = new WithdrawalForm(because);
            relationship.brmOn(daysAgo).proposals().withdraw(relationship.access(), id, form);
        }
    }

    /** The BRM writes a proposal, which no partner sees yet. */
    Proposed draft(int daysAgo, String title, ProposalWords words, String... readers) {
        var proposed = new Proposed(relationship, Ids.next(), title, List.of(readers), null, 0);
        relationship.brmOn(daysAgo).proposals().draft(relationship.access(), proposed.form(daysAgo, null, words, null));
        return proposed;
    }

    Proposed propose(int daysAgo, String title, ProposalWords words, String... readers) {
        return draft(daysAgo, title, words, readers).sent(daysAgo);
    }
}
