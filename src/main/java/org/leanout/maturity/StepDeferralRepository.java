package org.leanout.maturity;

import java.util.Optional;
import java.util.UUID;
import org.leanout.maturity.model.Step;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface StepDeferralRepository extends Repository<StepDeferral, PartnerKey> {

    StepDeferral save(StepDeferral deferral);

    Optional<StepDeferral> findByPartnerIdAndStep(UUID partnerId, Step.Kind step);
}
