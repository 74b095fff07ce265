package org.leanout.help;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;

/** One request with all that is known of it, and what I may do with it. */
record RequestPage(
        Details request, List<Change> history, boolean mayChange, boolean mayStart, boolean mayEnd, boolean mayRemove) {

    record Details(
            UUID id,
            Integer version,
            String title,
            @Nullable String what,
            UUID contactId,
            String contact,
            LocalDate askedOn,
            @Nullable String urgency,
            @Nullable String size,
            RequestState state,
            @Nullable LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String refusal,
            boolean enteredByPartner,
            String enteredBy,
            LocalDateTime enteredAt,
            @Nullable LocalDate removedOn,
            @Nullable String removedBy,
            @Nullable String removalReason,
            @Nullable UUID demandId,
            @Nullable String demand) {

        public boolean isRemoved() {
            return removedOn != null;
        }

        RequestForm form() {
            return new RequestForm(id, version, title, what, contactId, askedOn, urgency, size);
        }
    }

    static RequestPage of(PartnerAccess access, Details request, List<Change> history) {
        boolean standing = !request.isRemoved();
        boolean inMyWords = Request.isInTheWordsOf(access, request.enteredByPartner(), request.contactId());
        boolean early = request.state() == RequestState.OPEN;
        return new RequestPage(
                request,
                history,
                standing && inMyWords && (access.mayChange() || access.mayAct() && early),
                standing && access.mayChange() && request.state() != RequestState.IN_WORK,
                standing && access.mayChange() && !request.state().isEnded(),
                standing && access.mayChange());
    }

    /** Whether what comes of it can be written down: IT does so, once. */
    public boolean mayShape() {
        return mayRemove && request.demand() == null;
    }
}
