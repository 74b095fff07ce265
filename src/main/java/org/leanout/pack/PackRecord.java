package org.leanout.pack;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A record behind a line of a pack, with its partner.
 *
 * @param sorted the day that the list is sorted by, and the key among those of a day
 */
record PackRecord(String slug, String partner, LocalDate sorted, UUID key, Entry entry) {

    public String path() {
        return "/partners/" + slug + entry.path();
    }
}
