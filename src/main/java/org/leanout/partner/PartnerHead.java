package org.leanout.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The head of every page below a partner: what it is called, and who is responsible on both sides. */
public record PartnerHead(
        UUID id,
        String slug,
        String name,
        @Nullable String unit,
        @Nullable String purpose,
        @Nullable LocalDate archivedOn,
        @Nullable String ownerName,
        @Nullable String ownerPhone,
        @Nullable String deputyName,
        @Nullable String sponsorName) {}
