package org.leanout.bypass;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** One bypass with all that is known of it, and what I may do with it. */
record BypassPage(Details bypass, List<Change> history, boolean mayChange, boolean mayLearn, boolean mayRemove) {

    record Details(
            UUID id,
            Integer version,
            String what,
            @Nullable String thirdParty,
            LocalDate happenedOn,
            @Nullable UUID reporterId,
            @Nullable String reporter,
            @Nullable Word reporterWord,
            LocalDate reportedOn,
            boolean asked,
            BypassReason reason,
            @Nullable String because,
            @Nullable String cost,
            @Nullable String learned,
            @Nullable LocalDate learnedOn,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn) {

        BypassForm form() {
            return new BypassForm(
                    id, version, what, thirdParty, happenedOn, asked, reason, because, cost, reporterId, reportedOn);
        }

        LessonForm lesson() {
            return new LessonForm(version, learned == null ? "" : learned);
        }
    }

    static BypassPage of(PartnerAccess access, Details it, List<Change> history, LocalDate today) {
        boolean either = access.mayChange() || access.mayAct();
        boolean writes = either && access.wrote(it.reporterWord(), it.reporterId());
        return new BypassPage(
                it,
                history,
                writes,
                access.mayChange(),
                writes && Bypass.mayRemove(it.enteredOn(), it.learned() != null, today));
    }
}
