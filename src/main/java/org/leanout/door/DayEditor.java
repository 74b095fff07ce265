package org.leanout.door;

import java.beans.PropertyEditorSupport;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a day as date fields send it; a year of more or fewer than four digits is a slip that no list could show. */
class DayEditor extends PropertyEditorSupport {

    private static final Pattern DAY = Pattern.compile("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}");

    @Override
    public void setAsText(@Nullable String text) {
        setValue(text == null || text.isBlank() ? null : parsed(text.strip()));
    }

    private static LocalDate parsed(String text) {
        if (!DAY.matcher(text).matches()) throw new IllegalArgumentException(text);
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(noSuchDay);
        }
    }

    @Override
    public String getAsText() {
        return getValue() == null ? "" : getValue().toString();
    }
}
