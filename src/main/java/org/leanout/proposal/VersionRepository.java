package org.leanout.proposal;

import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface VersionRepository extends Repository<ProposalVersion, PartnerKey> {

    ProposalVersion save(ProposalVersion version);
}
