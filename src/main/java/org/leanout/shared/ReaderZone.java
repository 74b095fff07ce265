package org.leanout.shared;

import java.time.ZoneId;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.TimeZoneAwareLocaleContext;
import org.springframework.stereotype.Component;

/** The time zone in which whoever asks reads times: their own choice, or the organisation's. Days are not read in it. */
@Component
public class ReaderZone {

    private final Settings settings;

    public ReaderZone(Settings settings) {
        this.settings = settings;
    }

    public ZoneId get() {
        return LocaleContextHolder.getLocaleContext() instanceof TimeZoneAwareLocaleContext reader
                        && reader.getTimeZone() != null
                ? reader.getTimeZone().toZoneId()
                : settings.zone();
    }

    /** Its name, as SQL takes it. */
    public String id() {
        return get().getId();
    }
}
