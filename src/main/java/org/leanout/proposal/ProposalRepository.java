package org.leanout.proposal;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ProposalRepository extends Repository<Proposal, PartnerKey> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
