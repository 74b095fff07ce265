package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** What was said between IT and one partner, by chance, and what IT learned of it. */
final class GeneratedTalks {

    private final GeneratedPartner it;

    GeneratedTalks(GeneratedPartner it) {
        this.it = it;
    }

    /** One in thirty is planned for a day to come; of visits, one in two is planning that the partner invited IT to. */
    void talk(LocalDate day) {
        UUID id = it.dice().id();
        LocalDate entered = it.dice().after(day, 20);
        LocalDate happened =
                it.dice().in(30) ? it.today().plusDays(1 + it.dice().below(20)) : day;
        boolean learned = it.dice().in(4);
        String kind = it.dice().one("CONVERSATION", "MEETING", "VISIT", "SERVICE_REVIEW");
        boolean planned = kind.equals("VISIT") && (id.getLeastSignificantBits() & 1) != 0;
        boolean confirmed = planned && (id.getLeastSignificantBits() & 2) != 0;
        it.rows()
                .add(
                        "interaction",
                        "partner_id, id, version, summary, happened_on, kind, invited_by, invitation_confirmed_by,"
                                + " invitation_confirmed_on, origin, minutes, two_way, learned, shared, entered_by,"
                                + " entered_at, entered_on, removed_at",
                        it.id(),
                        id,
                        0,
                        "Talk",
                        happened,
                        planned ? "PLANNING_SESSION" : kind,
                        planned ? "PARTNER" : null,
                        confirmed ? it.contact() : null,
                        confirmed ? entered : null,
                        it.dice().one("VOLUNTEERED", "REQUESTED", "REQUESTED", "JOINT"),
                        it.dice().below(9) * 15,
                        it.dice().in(2),
                        learned ? "Something" : null,
                        false,
                        it.me(),
                        GeneratedPartner.at(entered),
                        entered,
                        it.removed());
        if (learned && it.dice().in(2)) decided(id, day);
    }

    private void decided(UUID interaction, LocalDate day) {
        boolean acts = it.dice().in(2);
        it.rows()
                .add(
                        "learning_decision",
                        "partner_id, id, version, interaction_id, now_action, now_due_on, now_done_on, plan_item, why_not,"
                                + " decided_by, decided_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        interaction,
                        acts ? "Do it" : null,
                        acts ? day.plusDays(30) : null,
                        acts && it.dice().in(2) ? it.dice().after(day, 60) : null,
                        acts ? "Plan it" : null,
                        acts ? null : "Because",
                        it.me(),
                        it.dice().after(day, 10));
    }
}
