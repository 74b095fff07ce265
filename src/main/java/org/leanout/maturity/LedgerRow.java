package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Answer;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Facts;
import org.leanout.maturity.model.Stamp;
import org.leanout.maturity.model.Timing;
import org.leanout.maturity.model.Word;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One row of the view {@code ledger_entry}.
 *
 * @param detail a JSON object with what else its kind takes
 * @param disputedOn since when it counts nothing, because somebody said that it is not right
 * @param internal whether it is known to be internal to IT, whose titles nobody else is told
 */
record LedgerRow(
        UUID partnerId,
        String kind,
        UUID id,
        String title,
        LocalDate day,
        LocalDate enteredOn,
        Word word,
        String detail,
        @Nullable LocalDate disputedOn,
        boolean internal) {

    private static final String PARTNER = "PARTNER";
    private static final JsonMapper JSON = JsonMapper.shared();

    boolean isPartner() {
        return kind.equals(PARTNER);
    }

    Facts facts() {
        JsonNode it = JSON.readTree(detail);
        return new Facts(
                it.get("ownerNamed").asBoolean(),
                it.get("sponsorNamed").asBoolean(),
                it.get("peopleNamed").asInt(),
                day,
                it.get("reviewInterval").asInt());
    }

    /** The entry as it reads on a day: an objective by the IT activity until then, and what is disputed from then on. */
    Function<LocalDate, Entry> entry() {
        JsonNode it = JSON.readTree(detail);
        if (kind.equals("OBJECTIVE")) return asOf -> objective(stamp(asOf), it, asOf);
        if (disputedOn != null) return asOf -> entry(stamp(asOf), it);
        Entry entry = entry(stamp(day), it);
        return asOf -> entry;
    }

    private Stamp stamp(LocalDate asOf) {
        boolean disputed = disputedOn != null && !disputedOn.isAfter(asOf);
        return new Stamp(id, title, word, day, enteredOn, disputed);
    }

    private static Entry objective(Stamp stamp, JsonNode it, LocalDate asOf) {
        return new Entry.Objective(
                stamp,
                StreamSupport.stream(it.get("confirmations").spliterator(), false)
                        .map(said -> answer(said, "on", "word", "enteredOn"))
                        .toList(),
                lastActivity(it.get("activities"), asOf));
    }

    private Entry entry(Stamp stamp, JsonNode it) {
        return switch (kind) {
            case "INTERACTION" -> new Entry.Interaction(stamp);
            case "SERVICE_REVIEW" -> new Entry.ServiceReview(stamp);
            case "PLANNING_SESSION" -> new Entry.PlanningSession(stamp);
            case "PARTNER_ACT" ->
                new Entry.PartnerAct(stamp, person(it), it.get("name").asString());
            case "OFFER" ->
                new Entry.Offer(
                        stamp,
                        it.get("accepted").asBoolean(),
                        Timing.valueOf(it.get("timing").asString() + "_IMPACT"),
                        it.get("alert").asBoolean(),
                        it.get("named").asBoolean());
            case "REQUEST" -> new Entry.Request(stamp);
            case "COMMITMENT" -> new Entry.Commitment(stamp, it.get("kept").asBoolean());
            case "PROPOSAL" -> new Entry.Proposal(stamp, answer(it, "answeredOn", "answerWord", "answerEnteredOn"));
            case "IMPROVEMENT" -> new Entry.ImprovementItem(stamp, date(it, "confirmedOn"));
            case "VALUE_PLAN" -> new Entry.ValuePlan(stamp);
            case "OUTCOME" -> new Entry.Outcome(stamp);
            case "PARTNER_VIEW" ->
                new Entry.PartnerView(
                        stamp,
                        person(it),
                        it.get("points").asInt(),
                        it.get("statements").asInt());
            case "HARM" -> new Entry.Harm(stamp, date(it, "repliedOn"));
            case "COMPLAINT" -> new Entry.Complaint(stamp, date(it, "closedOn"), date(it, "escalatedOn"));
            case "BYPASS" -> new Entry.Bypass(stamp);
            default -> throw new IllegalStateException("no entry is made of a " + kind);
        };
    }

    private static UUID person(JsonNode it) {
        return UUID.fromString(it.get("person").asString());
    }

    private static @Nullable Answer answer(JsonNode it, String day, String word, String enteredOn) {
        LocalDate given = date(it, day);
        if (given == null) return null;
        return new Answer(
                Word.valueOf(it.get(word).asString()),
                given,
                LocalDate.parse(it.get(enteredOn).asString()));
    }

    /** The latest day by then on which IT worked on it: an activity without an end goes on. */
    private static @Nullable LocalDate lastActivity(JsonNode activities, LocalDate asOf) {
        return StreamSupport.stream(activities.spliterator(), false)
                .filter(activity ->
                        !LocalDate.parse(activity.get("from").asString()).isAfter(asOf))
                .map(activity -> Optional.ofNullable(date(activity, "until"))
                        .filter(until -> until.isBefore(asOf))
                        .orElse(asOf))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate date(JsonNode it, String field) {
        JsonNode day = it.get(field);
        return day == null || day.isNull() ? null : LocalDate.parse(day.asString());
    }
}
