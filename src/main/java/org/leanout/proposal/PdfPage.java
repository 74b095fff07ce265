package org.leanout.proposal;

import java.time.LocalDate;
import java.util.List;
import org.leanout.partner.PartnerAccess;

/**
 * A proposal to hand over at a meeting.
 *
 * @param comments what both sides read: nothing internal is handed over, whoever asks for it
 */
record PdfPage(
        PartnerAccess access,
        LocalDate today,
        ProposalDetails proposal,
        List<Surroundings.Judged> verdicts,
        List<Said> comments) {

    public Lightness lightness() {
        return new Lightness(proposal.words(), proposal.readers().size(), proposal.effortHours());
    }

    /** What a part says, paragraph by paragraph. */
    public List<Paragraph> paragraphs(String part) {
        return Paragraph.of(Part.valueOf(part), proposal);
    }

    /** Whether the words that a comment is about are not in the version that is handed over. */
    public boolean isGone(Said comment) {
        return comment.isGoneFrom(proposal);
    }

    /** The verdict that stands. */
    public List<Surroundings.Judged> verdict() {
        return proposal.verdict() == null ? List.of() : verdicts.subList(0, Math.min(1, verdicts.size()));
    }
}
