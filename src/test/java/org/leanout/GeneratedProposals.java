package org.leanout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What IT proposed to one partner, by chance: every version, who answered, and the verdict. */
final class GeneratedProposals {

    private final GeneratedPartner it;

    GeneratedProposals(GeneratedPartner it) {
        this.it = it;
    }

    /** One that was answered may have a comment and no verdict yet; what is to be changed was told so by a verdict. */
    void proposal(LocalDate day) {
        String state =
                it.dice().one("DRAFT", "SENT", "ANSWERED", "CHANGING", "DECIDED", "DECIDED", "DECIDED", "WITHDRAWN");
        int versions =
                state.equals("DRAFT") || state.equals("WITHDRAWN") && it.dice().in(2)
                        ? 0
                        : 1 + it.dice().below(2);
        boolean sent = versions > 0;
        String verdict = sent ? verdict(state) : null;
        LocalDate changed = versions > 1 ? it.dice().after(day, 30) : null;
        LocalDate last = changed == null ? day : changed;
        LocalDate said = it.dice().after(last, 30);
        boolean behalf = verdict != null && it.dice().in(3);
        UUID id = it.dice().id();
        it.rows()
                .add(
                        "proposal",
                        "partner_id, id, version, title, words, state, versions, sent_on, sent_at, changed_on, verdict,"
                                + " verdict_on_behalf, verdict_on, decided_on, withdrawn_on, withdrawn_because, entered_by, entered_on",
                        it.id(),
                        id,
                        0,
                        "Proposal",
                        200,
                        state,
                        versions,
                        sent ? day : null,
                        sent ? GeneratedPartner.at(last) : null,
                        changed,
                        verdict,
                        behalf,
                        verdict == null ? null : said,
                        state.equals("DECIDED") ? it.dice().after(said, 20) : null,
                        state.equals("WITHDRAWN") ? it.dice().after(said, 20) : null,
                        state.equals("WITHDRAWN") ? "Because" : null,
                        it.me(),
                        day);
        for (int number = 1; number <= versions; number++) version(id, number, number == 1 ? day : last);
        if (state.equals("ANSWERED") && verdict == null) comment(id, said);
        if (verdict != null) verdict(id, versions, verdict, behalf, said);
        if (sent) new GeneratedDisputes(it).maybe("PROPOSAL", id, "Proposal", day);
    }

    private @Nullable String verdict(String state) {
        return switch (state) {
            case "DECIDED" -> it.dice().one("GO_AHEAD", "NOT_NOW", "NO");
            case "ANSWERED", "WITHDRAWN" -> it.dice().one("GO_AHEAD", "NOT_NOW", "NO", null);
            case "CHANGING" -> "CHANGE_FIRST";
            default -> null;
        };
    }

    private void version(UUID proposal, int number, LocalDate day) {
        it.rows()
                .add(
                        "proposal_version",
                        "partner_id, id, version, proposal_id, number, title, words, note, sent_on, sent_at, sent_by",
                        it.id(),
                        it.dice().id(),
                        0,
                        proposal,
                        number,
                        "Proposal",
                        200,
                        number == 1 ? null : "Better",
                        day,
                        GeneratedPartner.at(day),
                        it.me());
    }

    private void verdict(UUID proposal, int version, String kind, boolean behalf, LocalDate day) {
        it.rows()
                .add(
                        "verdict",
                        "partner_id, id, version, proposal_id, kind, words, contact_id, on_behalf, given_on, entered_by,"
                                + " entered_at, entered_on, of_version, opinion",
                        it.id(),
                        it.dice().id(),
                        0,
                        proposal,
                        kind,
                        "So we say",
                        it.contact(),
                        behalf,
                        day,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        version,
                        false);
    }

    private void comment(UUID proposal, LocalDate day) {
        it.rows()
                .add(
                        "comment",
                        "partner_id, id, version, proposal_id, text, internal, contact_id, entered_by, entered_at, entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        proposal,
                        "Hm",
                        false,
                        it.contact(),
                        it.me(),
                        GeneratedPartner.at(day),
                        day);
    }
}
