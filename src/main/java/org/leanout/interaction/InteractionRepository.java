package org.leanout.interaction;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface InteractionRepository extends Repository<Interaction, PartnerKey> {

    Interaction save(Interaction interaction);

    Optional<Interaction> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
