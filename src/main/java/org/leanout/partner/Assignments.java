package org.leanout.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who looks after each partner, as owner and as deputy; each change starts today and ends what was before. */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final People people;
    private final Today today;

    Assignments(AssignmentRepository assignments, People people, Today today) {
        this.assignments = assignments;
        this.people = people;
        this.today = today;
    }

    public void change(PartnerAccess access, AssignmentForm form) {
        access.mustNotBeArchived();
        if (form.ownerId() != null && form.ownerId().equals(form.deputyId()))
            throw Refused.at("deputyId", "refused.assignment.same");
        give(access.partnerId(), Duty.OWNER, form.ownerId(), "ownerId");
        if (form.deputyId() == null) end(access.partnerId(), Duty.DEPUTY);
        else give(access.partnerId(), Duty.DEPUTY, form.deputyId(), "deputyId");
    }

    /** Gives the duty to a BRM from today on; {@code field} is where a refusal is shown. */
    void give(UUID partnerId, Duty duty, @Nullable UUID accountId, String field) {
        if (accountId == null || !people.isActiveBrm(accountId)) throw Refused.at(field, "refused.assignment.noBrm");
        boolean alreadyTheirs = assignments
                .findByPartnerIdAndDutyAndUntilOnIsNull(partnerId, duty)
                .filter(current -> current.isOf(accountId))
                .isPresent();
        if (alreadyTheirs) return;
        end(partnerId, duty);
        assignments.save(new Assignment(partnerId, accountId, duty, today.date()));
    }

    private void end(UUID partnerId, Duty duty) {
        assignments.findByPartnerIdAndDutyAndUntilOnIsNull(partnerId, duty).ifPresent(this::end);
    }

    /** One that started today never took effect, and leaves no day behind on which two had the duty. */
    private void end(Assignment current) {
        LocalDate day = today.date();
        if (current.startedOn(day)) assignments.delete(current);
        else current.endBefore(day);
        assignments.flush();
    }
}
