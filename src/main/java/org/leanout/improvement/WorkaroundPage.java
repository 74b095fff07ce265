package org.leanout.improvement;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;

/**
 * One workaround, the times that it was mended, and what I may do with it.
 *
 * @param first whether these are the latest times
 * @param slips the times that I may still take back
 */
record WorkaroundPage(
        Details workaround,
        Slice<Mended> mendings,
        boolean first,
        List<Change> history,
        Set<UUID> slips,
        boolean mayMend,
        boolean mayChange,
        boolean mayTakeUp,
        boolean mayRemove) {

    /**
     * What is known of it.
     *
     * @param improvement the name of the improvement that it became, as long as that stands
     * @param times in the last 30 days, which took so many minutes
     * @param everMinutes all minutes on record
     */
    record Details(
            UUID id,
            Integer version,
            String what,
            String task,
            String holds,
            LocalDate sinceOn,
            WorkaroundState state,
            @Nullable LocalDate settledOn,
            @Nullable UUID improvementId,
            @Nullable String improvement,
            @Nullable ImprovementState improvementState,
            @Nullable String because,
            int times,
            int minutes,
            int everTimes,
            int everMinutes,
            String enteredBy,
            LocalDateTime enteredAt,
            LocalDate enteredOn) {

        WorkaroundForm form() {
            return new WorkaroundForm(id, version, what, task, holds, sinceOn);
        }

        /** The improvement that is to make it unnecessary. */
        ImprovementForm promotion(UUID newId) {
            return new ImprovementForm(newId, null, "", task, ImprovementKind.FASTER);
        }

        /** Whether the improvement that it became is closed, so that it may be gone. */
        public boolean isPerhapsGone() {
            return state == WorkaroundState.IMPROVEMENT && improvementState == ImprovementState.CLOSED;
        }
    }

    /** One time that it was mended. */
    record Mended(
            UUID id,
            LocalDate happenedOn,
            int minutes,
            @Nullable String note,
            UUID enteredById,
            String enteredBy,
            LocalDate enteredOn) {

        boolean isSlipOf(PartnerAccess access, LocalDate today) {
            boolean mayAct = access.mayChange() || access.mayAct();
            return mayAct && Mending.mayRemove(access, enteredById, enteredOn, today);
        }
    }

    static WorkaroundPage of(
            PartnerAccess access,
            Details it,
            Slice<Mended> mendings,
            boolean first,
            List<Change> history,
            LocalDate today) {
        boolean holds = it.state().isHolding();
        return new WorkaroundPage(
                it,
                mendings,
                first,
                history,
                mendings.rows().stream()
                        .filter(mended -> mended.isSlipOf(access, today))
                        .map(Mended::id)
                        .collect(Collectors.toSet()),
                holds && (access.mayChange() || access.mayAct()),
                holds && access.mayChange(),
                it.state() != WorkaroundState.OPEN && access.mayChange(),
                access.mayChange() && Workaround.mayRemove(it.enteredOn(), today));
    }

    public boolean mayHandOver() {
        return mayChange && workaround.state() != WorkaroundState.PROBLEM;
    }

    public boolean mayAccept() {
        return mayChange && workaround.state() != WorkaroundState.ACCEPTED;
    }

    public boolean mayPromote() {
        return mayChange && workaround.state() != WorkaroundState.IMPROVEMENT;
    }
}
