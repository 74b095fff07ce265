package org.leanout.help;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface OfferRepository extends Repository<Offer, PartnerKey> {

    Offer save(Offer offer);

    Optional<Offer> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
