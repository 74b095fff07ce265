package org.leanout.ambition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.maturity.model.Level;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** Where both sides want the relationship to be, who has agreed to it, and what I may do with it. */
record AmbitionPage(
        @Nullable Details ambition,
        List<Change> history,
        LocalDate today,
        boolean maySet,
        boolean mayAgree,
        boolean mayConsent) {

    record Details(
            UUID id,
            Integer version,
            Level level,
            LocalDate byOn,
            String because,
            @Nullable String itBy,
            @Nullable LocalDate itOn,
            @Nullable String theyBy,
            @Nullable Word theyWord,
            @Nullable LocalDate theyOn,
            @Nullable String theyEnteredBy,
            @Nullable LocalDate theyEnteredOn) {

        AmbitionForm form() {
            return new AmbitionForm(id, version, level, byOn, because);
        }
    }

    static AmbitionPage of(PartnerAccess access, @Nullable Details it, List<Change> history, LocalDate today) {
        boolean either = access.mayChange() || access.mayAct();
        if (it == null) return new AmbitionPage(null, history, today, either, false, false);
        boolean open = access.mayChange() && it.itOn() == null || access.mayAct() && it.theyWord() != Word.PARTNER;
        return new AmbitionPage(it, history, today, either, open, access.mayChange() && it.theyOn() == null);
    }

    /** Whole months that are left; none once the day is past. */
    public @Nullable Long monthsLeft() {
        if (ambition == null || ambition.byOn().isBefore(today)) return null;
        return ChronoUnit.MONTHS.between(today, ambition.byOn());
    }
}
