package org.leanout.search;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Slice;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was found.
 *
 * @param names partners and people whose names it is, the first of them
 * @param records what is on file, the latest first
 * @param first whether this is the beginning of the records
 */
record SearchPage(Words words, List<Name> names, Slice<Found> records, boolean first) {

    /** A partner or, where a person is named, one of its people. */
    record Name(
            String slug,
            String partner,
            @Nullable String person,
            @Nullable String detail,
            boolean archived) {

        public String path() {
            return "/partners/" + slug + (person == null ? "" : "/people");
        }

        public String shown() {
            return person == null ? partner : person;
        }
    }

    /** A record of a partner. */
    record Found(UUID id, Kind kind, String title, LocalDate day, String slug, String partner, String below) {

        public String path() {
            return "/partners/" + slug + below;
        }
    }

    /** What a record is, with its mark. */
    enum Kind {
        INTERACTION("chat"),
        OFFER("hand"),
        REQUEST("chat"),
        COMMITMENT("clock"),
        PROPOSAL("file"),
        OBJECTIVE("target"),
        IMPROVEMENT("tool"),
        IMPACT("tool"),
        HARM("alert"),
        WORKAROUND("tool"),
        COMPLAINT("alert"),
        BYPASS("right"),
        DEMAND("chat"),
        OUTCOME("target");

        private final String icon;

        Kind(String icon) {
            this.icon = icon;
        }

        public String icon() {
            return icon;
        }
    }

    public boolean isNothing() {
        return words.isSearched() && names.isEmpty() && records.isEmpty();
    }

    /** The address of what was looked for, to which a pager adds. */
    public String path() {
        return UriComponentsBuilder.fromPath("/search")
                .queryParam("q", "{q}")
                .encode()
                .buildAndExpand(words.typed())
                .toUriString();
    }
}
