package org.leanout.maturity.model;

import static org.leanout.maturity.model.Sample.accepted;
import static org.leanout.maturity.model.Sample.ago;
import static org.leanout.maturity.model.Sample.declined;
import static org.leanout.maturity.model.Sample.said;
import static org.leanout.maturity.model.Sample.stamp;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.leanout.maturity.model.Entry.*;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One whole partner of maturity-cases.json, built from its counts of records aged 30, 120 and 250 days. */
record Case(String name, JsonNode given, JsonNode expect) {

    private static final int[] AGES = {30, 120, 250};

    static Stream<Case> all() {
        try (InputStream json = Case.class.getResourceAsStream("maturity-cases.json")) {
            return JsonMapper.shared().readTree(json).get("cases").valueStream().map(Case::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Case named(String start) {
        return all().filter(c -> c.name.startsWith(start)).findFirst().orElseThrow();
    }

    private static Case of(JsonNode node) {
        return new Case(node.get("case").asString(), node.get("given"), node.get("expect"));
    }

    @Override
    public String toString() {
        return name;
    }

    Ledger ledger() {
        Sample sample = new Sample();
        sample.onFile(given.get("daysOnFile").asInt());
        sample.named(Math.max(2, given.get("partnerPeopleActive180").asInt()));
        help(sample);
        work(sample);
        strategy(sample);
        contact(sample);
        return sample.ledger();
    }

    private void help(Sample sample) {
        for (int band = 0; band < AGES.length; band++) {
            int before = count("offersAcceptedBeforeImpact", band);
            for (int i = 0; i < before + count("offersAcceptedAfterImpact", band); i++) {
                Timing timing = i < before ? Timing.BEFORE_IMPACT : Timing.AFTER_IMPACT;
                sample.add(new Offer(stamp(AGES[band] - i / 2), true, timing, false, true));
            }
        }
        int refused = number("offersAnswered365") - number("offersAccepted365");
        sample.times(refused, s -> s.add(declined(stamp(30))));
        each(sample, "requests", age -> new Request(stamp(age)));
        padded(sample, given.path("offersEnteredLateOnBehalf"));
    }

    private static void padded(Sample sample, JsonNode offers) {
        sample.times(
                offers.path("count").asInt(0),
                s -> s.add(accepted(stamp(
                        Word.ON_BEHALF,
                        offers.get("happenedDaysAgo").asInt(),
                        offers.get("enteredDaysAfter").asInt()))));
    }

    private void work(Sample sample) {
        for (int band = 0; band < AGES.length; band++) {
            int kept = count("commitmentsKept", band);
            for (int i = 0; i < count("commitmentsDue", band); i++) {
                sample.add(new Commitment(stamp(Word.IT, AGES[band], 0), i < kept));
            }
            proposals(sample, band);
        }
        each(sample, "improvementsImpactConfirmed", age -> new ImprovementItem(stamp(age), ago(age)));
        each(sample, "improvementsImpactRecorded", age -> new ImprovementItem(stamp(age), null));
    }

    private void proposals(Sample sample, int band) {
        int age = AGES[band];
        int promptly = count("proposalsAnsweredWithin30Days", band);
        int later = count("proposalsAnsweredLater", band);
        for (int i = 0; i < count("proposalsSent", band); i++) {
            Answer late = i < promptly + later ? said(age - 31) : null;
            sample.add(new Proposal(stamp(Word.IT, age, 0), i < promptly ? said(age - 30) : late));
        }
    }

    private void strategy(Sample sample) {
        each(sample, "planningSessionsInvited", age -> new PlanningSession(stamp(age)));
        each(sample, "outcomesConfirmed", age -> new Outcome(stamp(age)));
        days(sample, "valuePlanReviewedDaysAgo", age -> new ValuePlan(stamp(age)));
        days(sample, "bypassDaysAgo", age -> new Bypass(stamp(age)));
        for (JsonNode objective : given.get("objectives")) {
            JsonNode confirmed = objective.get("confirmedDaysAgo");
            sample.add(new Objective(
                    stamp(400),
                    confirmed.isNull() ? List.of() : List.of(said(confirmed.asInt())),
                    objective.get("activityLinked").asBoolean() ? ago(20) : null));
        }
    }

    private void contact(Sample sample) {
        for (JsonNode mean : given.get("assessmentMeans")) {
            sample.add(Sample.view(30, (int) Math.round(6 * mean.asDouble()), 6));
        }
        days(sample, "serviceReviewDaysAgo", age -> new ServiceReview(stamp(age)));
        days(sample, "lastTwoWayContactDaysAgo", age -> new Interaction(stamp(age)));
        for (int person = 0; person < number("partnerPeopleActive180"); person++) {
            sample.add(Sample.act(30, person));
        }
        sample.times(number("complaintsOpenOver30Days"), s -> s.add(new Complaint(stamp(Word.IT, 47, 0), null, null)));
    }

    private void each(Sample sample, String name, IntFunction<Entry> entry) {
        for (int band = 0; band < AGES.length; band++) {
            int age = AGES[band];
            sample.times(count(name, band), s -> s.add(entry.apply(age)));
        }
    }

    private void days(Sample sample, String name, IntFunction<Entry> entry) {
        if (given.hasNonNull(name)) {
            sample.add(entry.apply(number(name)));
        }
    }

    private int count(String name, int band) {
        return given.path(name).path(band).asInt(0);
    }

    private int number(String name) {
        return given.path(name).asInt(0);
    }
}
