package org.leanout.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.util.UriComponentsBuilder;

/** The days that a pack is asked for. What is left out is as usual; what cannot be is told, and the usual is shown. */
record PeriodForm(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** A period may end later than {@code usual} does, which ends today; it has to have begun. */
    Period or(Period usual, Errors errors) {
        LocalDate first = from == null ? usual.from() : from;
        LocalDate last = to == null ? usual.to() : to;
        if (errors.hasErrors()) return usual;
        if (first.isAfter(usual.to())) errors.rejectValue("from", "period.future");
        else if (last.isBefore(first)) errors.rejectValue("to", "period.reversed");
        else if (new Period(first, last).days() > Period.LONGEST) errors.rejectValue("from", "period.long");
        return errors.hasErrors() ? usual : new Period(first, last);
    }

    /** Where a page says what is wrong with the days that a file was asked for. */
    static String again(String page, Errors errors) {
        return UriComponentsBuilder.fromPath(page)
                .queryParam("from", errors.getFieldValue("from"))
                .queryParam("to", errors.getFieldValue("to"))
                .build()
                .encode()
                .toUriString();
    }

    static PeriodForm of(Period period) {
        return new PeriodForm(period.from(), period.to());
    }
}
