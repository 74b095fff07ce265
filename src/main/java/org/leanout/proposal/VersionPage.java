package org.leanout.proposal;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;

/**
 * A version of a proposal, beside an earlier one or by itself.
 *
 * @param before what it is compared with
 * @param sendings every version, latest first
 */
record VersionPage(
        PartnerAccess access,
        UUID proposalId,
        VersionText version,
        @Nullable VersionText before,
        List<Sending> sendings) {

    /** One part of the text, and how its words differ. */
    record Compared(Part part, List<Piece> pieces) {

        public boolean isChanged() {
            return pieces.stream().anyMatch(piece -> piece.kind() != Piece.Kind.SAME);
        }
    }

    /** What either version says, part by part. */
    public List<Compared> parts() {
        return Stream.of(Part.values())
                .map(this::compared)
                .filter(compared -> !compared.pieces().isEmpty())
                .toList();
    }

    /** Those parts that say something else than before. */
    public List<Compared> changes() {
        return parts().stream().filter(Compared::isChanged).toList();
    }

    private Compared compared(Part part) {
        VersionText with = before == null ? version : before;
        return new Compared(part, WordDiff.between(part.in(with), part.in(version)));
    }

    public boolean isChanged() {
        return !changes().isEmpty();
    }
}
