package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leanout.maturity.model.Entry.PartnerView;

/** The conditions that go by the partner's own assessment. */
final class ViewChecks {

    static final int SEVERAL = 2;

    private ViewChecks() {}

    /** The value is the mean over people of each one's latest mean, of so many people, since the oldest of these. */
    static Finding mean(Condition condition, Reading reading) {
        List<PartnerView> views = latest(reading);
        return found(views).met(condition, reading, reaches(condition, reading, views, 1));
    }

    static Finding meanOfSeveral(Condition condition, Reading reading) {
        List<PartnerView> views = latest(reading);
        return found(views).met(condition, reading, reaches(condition, reading, views, SEVERAL));
    }

    private static boolean reaches(Condition condition, Reading reading, List<PartnerView> views, int people) {
        return views.size() >= people && mean(views).isAtLeast(reading.model().threshold(condition));
    }

    private static Found found(List<PartnerView> views) {
        return new Found(mean(views), views.size(), Found.count(views, 0).day(), views);
    }

    static List<PartnerView> latest(Reading reading) {
        int days = reading.model().limits().viewDays();
        Map<UUID, PartnerView> latest = new LinkedHashMap<>();
        reading.own(PartnerView.class)
                .filter(view -> reading.within(view.day(), days))
                .forEach(view -> latest.putIfAbsent(view.person(), view));
        return List.copyOf(latest.values());
    }

    /** Zero when there is none. */
    static Fraction mean(List<PartnerView> views) {
        return views.stream()
                .map(view -> Fraction.of(view.points(), view.statements()))
                .reduce(Fraction.ZERO, Fraction::plus)
                .dividedBy(BigDecimal.valueOf(Math.max(1, views.size())));
    }
}
