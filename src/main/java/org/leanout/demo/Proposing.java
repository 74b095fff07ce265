package org.leanout.demo;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.proposal.CommentForm;
import org.leanout.proposal.VerdictForm;
import org.leanout.proposal.VerdictKind;
import org.leanout.shared.Ids;

/** Proposals, what the partner's people say to them, and their verdict. Days are counted back. */
record Proposing(Relationship relationship) {

    /** The BRM writes a proposal; the first of the readers is asked to decide. */
    UUID draft(int daysAgo, String title, ProposalWords words, String... readers) {
        UUID id = Ids.next();
        Set<UUID> named = Set.copyOf(
                java.util.Arrays.stream(readers).map(relationship::contact).toList());
        relationship
                .brmOn(daysAgo)
                .proposals()
                .draft(
                        relationship.access(),
                        words.form(id, title, named, relationship.contact(readers[0]), relationship.day(daysAgo - 14)));
        return id;
    }

    UUID propose(int daysAgo, String title, ProposalWords words, String... readers) {
        UUID id = draft(daysAgo, title, words, readers);
        relationship.brmOn(daysAgo).proposals().send(relationship.access(), id);
        return id;
    }

    void comment(int daysAgo, Me person, UUID proposal, String text) {
        relationship
                .personOn(daysAgo, person)
                .comments()
                .add(relationship.accessOf(person), proposal, new CommentForm(Ids.next(), text, null));
    }

    void reply(int daysAgo, UUID proposal, boolean internal, String text) {
        relationship
                .brmOn(daysAgo)
                .comments()
                .add(relationship.access(), proposal, new CommentForm(Ids.next(), text, internal));
    }

    void verdict(int daysAgo, Me person, UUID proposal, VerdictKind kind, @Nullable String words) {
        relationship
                .personOn(daysAgo, person)
                .proposals()
                .judge(relationship.accessOf(person), proposal, new VerdictForm(Ids.next(), kind, words, null, null));
    }

    /** What the person told the BRM, who writes it down on the same day. */
    void verdictHeard(int daysAgo, String person, UUID proposal, VerdictKind kind, @Nullable String words) {
        relationship
                .brmOn(daysAgo)
                .proposals()
                .judge(
                        relationship.access(),
                        proposal,
                        new VerdictForm(
                                Ids.next(), kind, words, relationship.contact(person), relationship.day(daysAgo)));
    }

    void decided(int daysAgo, UUID proposal) {
        relationship.brmOn(daysAgo).proposals().decide(relationship.access(), proposal, true);
    }
}
