package org.leanout.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;
import org.leanout.partner.Selections.Choice;
import org.leanout.shared.Slice;

/** What partners want against what IT does: objectives nobody works on, work for no objective, what comes first. */
record CoveragePage(
        Selection selection,
        List<Choice> choices,
        Sum sum,
        Slice<Objective> alone,
        List<Activity> loose,
        List<Missing> missing,
        boolean first) {

    /**
     * All of it in numbers. Work of IT is live from its first day until 180 days after its last.
     *
     * @param objectives that partners want today; {@code worked} of them have live work of IT
     * @param activities that are live; {@code tied} of them serve an objective that somebody wants
     * @param hours planned for live activities, as far as they are said; {@code hoursTied} of them for those that are tied
     * @param partners that have said what comes first; {@code ranked} objectives in all, {@code supported} with live work
     */
    record Sum(
            int objectives,
            int worked,
            int activities,
            int tied,
            long hours,
            long hoursTied,
            int partners,
            int ranked,
            int supported) {

        public int alone() {
            return objectives - worked;
        }

        public int loose() {
            return activities - tied;
        }

        public Share share() {
            return new Share(hoursTied, hours);
        }
    }

    /** An objective that nobody works on; the last day on which it was confirmed, if it ever was. */
    record Objective(
            UUID id,
            String statement,
            String slug,
            String partner,
            LocalDate notedOn,
            @Nullable LocalDate confirmedOn) {

        public String path() {
            return "/partners/" + slug + "/objectives/" + id;
        }
    }

    /** Work for no objective that anybody wants. */
    record Activity(
            UUID id,
            String name,
            LocalDate fromOn,
            @Nullable LocalDate untilOn,
            @Nullable Integer hours) {}

    /** What a partner puts at this place, and IT does not work on. */
    record Missing(String slug, String partner, UUID id, String statement, int place) {

        public String path() {
            return "/partners/" + slug;
        }
    }
}
