package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leanout.shared.Origin;

/** The quick log by itself, for one of the partners that I look after. */
record LogPage(LocalDate today, List<TodayPage.Mine> partners, UUID newId) {

    public List<TodayPage.Mine> byName() {
        return TodayPage.Mine.byName(partners);
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
