package org.leanout.help;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;

/** The day of something that has happened: today if nobody says otherwise. */
final class HappenedDay {

    private HappenedDay() {}

    /** The day said in a field of a form, which cannot be to come. */
    static LocalDate of(String field, @Nullable LocalDate said, LocalDate today) {
        LocalDate day = said == null ? today : said;
        if (day.isAfter(today)) throw Refused.at(field, "refused.help.future");
        return day;
    }

    /** The day said in a field of a form, which cannot be before the day of the offer either. */
    static LocalDate since(LocalDate offered, String field, @Nullable LocalDate said, LocalDate today) {
        LocalDate day = of(field, said, today);
        if (day.isBefore(offered)) throw Refused.at(field, "refused.help.beforeOffer");
        return day;
    }
}
