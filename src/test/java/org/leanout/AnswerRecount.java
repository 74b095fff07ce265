package org.leanout;

import static org.leanout.Records.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What the answer to one proposal weighs: the first one of their own, or else the first one on their behalf. */
final class AnswerRecount {

    private record Said(LocalDate day, LocalDate entered, boolean own) {}

    private final List<Said> said;

    AnswerRecount(Records records, UUID partner, UUID proposal) {
        Stream<Said> verdicts = records.of(partner, "verdict").stream()
                .filter(it -> it.get("proposal_id").equals(proposal))
                .map(it -> new Said(day(it, "given_on"), day(it, "entered_on"), !(boolean) it.get("on_behalf")));
        Stream<Said> comments = records.of(partner, "comment").stream()
                .filter(it -> it.get("proposal_id").equals(proposal) && it.get("contact_id") != null)
                .map(it -> new Said(day(it, "entered_on"), day(it, "entered_on"), true));
        this.said = Stream.concat(verdicts, comments)
                .sorted(Comparator.comparing(Said::own)
                        .reversed()
                        .thenComparing(Said::day)
                        .thenComparing(Said::entered))
                .toList();
    }

    /** It ages with the proposal, and by half counts what took over 30 days. */
    int of(int proposal, LocalDate sent, LocalDate today) {
        if (said.isEmpty() || said.get(0).day().isAfter(today)) return 0;
        Said first = said.get(0);
        int weight = Weights.told(proposal, first.day(), first.entered(), first.own());
        return ChronoUnit.DAYS.between(sent, first.day()) <= 30 ? weight : weight / 2;
    }
}
