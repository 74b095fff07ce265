package org.leanout;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What IT's work meant for one partner, by chance, good and bad, and what IT replied. */
final class GeneratedImpacts {

    private final GeneratedPartner it;

    GeneratedImpacts(GeneratedPartner it) {
        this.it = it;
    }

    /** Harm is what is bad as it stands; some of it was replied to. */
    void impact(LocalDate day) {
        UUID id = it.dice().id();
        String effect = it.dice().one("GOOD", "BAD");
        LocalDate reported = it.dice().after(day, 20);
        GeneratedWork.Answer answer = GeneratedWork.Answer.of(it, reported, true);
        LocalDate harm = harm(effect, answer, reported);
        LocalDate reply = harm != null && it.dice().in(2) ? it.dice().after(harm, 40) : null;
        it.rows()
                .add(
                        "impact",
                        "partner_id, id, version, what, happened_on, reported_on, effect, answer, their_effect, answered_by,"
                                + " answer_word, answered_on, answer_entered_by, answer_entered_on, harm_on, replied_on, entered_by,"
                                + " entered_at, entered_on, removed_at",
                        it.id(),
                        id,
                        0,
                        "Impact",
                        day,
                        reported,
                        effect,
                        answer.said(),
                        answer.effect(),
                        answer.by(),
                        answer.word(),
                        answer.day(),
                        answer.enteredBy(),
                        answer.day(),
                        harm,
                        reply,
                        it.me(),
                        GeneratedPartner.at(reported),
                        reported,
                        answer.said() == null && reply == null ? it.removed() : null);
        if (reply != null) reply(id, reply);
        if (harm != null) new GeneratedDisputes(it).maybe("HARM", id, "Impact", harm);
    }

    private static @Nullable LocalDate harm(String effect, GeneratedWork.Answer answer, LocalDate reported) {
        boolean own = "PARTNER".equals(answer.word());
        if (own && "NOT_SO".equals(answer.said())) return null;
        if (effect.equals("BAD")) return own && "GOOD".equals(answer.effect()) ? null : reported;
        return "BAD".equals(answer.effect()) ? answer.day() : null;
    }

    private void reply(UUID impact, LocalDate day) {
        it.rows()
                .add(
                        "reply",
                        "partner_id, id, version, impact_id, nth, text, replied_on, entered_by, entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        impact,
                        1,
                        "Sorry",
                        day,
                        it.me(),
                        day);
    }
}
