package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.leanout.maturity.model.Entry.Bypass;
import org.leanout.maturity.model.Entry.Complaint;
import org.leanout.maturity.model.Entry.Harm;
import org.leanout.maturity.model.Entry.Offer;
import org.leanout.maturity.model.Entry.PartnerView;

/** The records: entries of weight above 0. A proposal and its answer are two. */
final class Records {

    /** KEPT would count its commitments twice; penalties leave out what no longer hurts. */
    private static final Set<Sum.Kind> SUMMED = EnumSet.complementOf(
            EnumSet.of(Sum.Kind.KEPT, Sum.Kind.LATE_COMPLAINTS, Sum.Kind.HARM_WITHOUT_REPLY, Sum.Kind.BYPASSES));

    private Records() {}

    static int count(Reading reading, List<DimensionScore> scores) {
        Stream<Line> summed = scores.stream()
                .flatMap(score -> score.sums().stream())
                .filter(sum -> SUMMED.contains(sum.kind()))
                .flatMap(sum -> sum.lines().stream());
        return (int) Stream.concat(summed, others(reading)).filter(Line::counts).count();
    }

    private static Stream<Line> others(Reading reading) {
        Stream<Line> declined = reading.all(Offer.class).stream()
                .filter(offer -> !offer.accepted() && offer.isHelp())
                .map(offer -> Line.theirs(reading, offer, ONE));
        Stream<Line> views = reading.own(PartnerView.class).map(view -> Line.theirs(reading, view, ONE));
        return Stream.concat(Stream.concat(declined, views), against(reading));
    }

    private static Stream<Line> against(Reading reading) {
        return Stream.of(Harm.class, Complaint.class, Bypass.class)
                .flatMap(kind -> reading.all(kind).stream())
                .map(entry -> Line.plain(reading, entry, ONE));
    }
}
