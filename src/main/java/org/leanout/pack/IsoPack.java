package org.leanout.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is on file for clause 8.3.2 of ISO/IEC 20000-1 in a period, line by line, and what lacks at its end.
 *
 * @param partners that were looked after at the end of it
 * @param samples the latest records of each line, where they are listed
 */
record IsoPack(
        Period period, LocalDate today, int partners, List<Count> counts, List<Gap> gaps, List<IsoRecord> samples) {

    /** So many records of a line, of so many partners. */
    record Count(IsoLine line, int records, int partners) {}

    /**
     * What lacks of a line with one partner.
     *
     * @param gap the last part of the code of its words
     * @param day since when, or when it was last; none if never
     * @param total partners that lack something of the line, of which the first are named
     */
    record Gap(
            String slug,
            String name,
            IsoLine line,
            String gap,
            @Nullable LocalDate day,
            int total) {

        public String path() {
            return "/partners/" + slug;
        }
    }

    /** A line with all there is to say of it. */
    record Row(IsoLine line, int records, int partners, List<Gap> gaps, List<IsoRecord> samples) {

        /** How many partners lack something. */
        public int lacking() {
            return gaps.isEmpty() ? 0 : gaps.get(0).total();
        }

        public long more() {
            return lacking() - gaps.stream().map(Gap::slug).distinct().count();
        }

        public String code() {
            return "iso." + line;
        }
    }

    /** Whether it ends before today, so that what is so today may not have been so then. */
    public boolean isPast() {
        return period.to().isBefore(today);
    }

    public List<Row> rows() {
        return Stream.of(IsoLine.values()).map(this::row).toList();
    }

    private Row row(IsoLine line) {
        Count count =
                counts.stream().filter(it -> it.line() == line).findFirst().orElse(new Count(line, 0, 0));
        return new Row(
                line,
                count.records(),
                count.partners(),
                gaps.stream().filter(gap -> gap.line() == line).toList(),
                samples.stream().filter(sample -> sample.line() == line).toList());
    }
}
