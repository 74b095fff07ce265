package org.leanout.door;

import java.util.List;

/**
 * Where one of a partner's people is at home, which the header of every page leads to: the partner whose page they are on;
 * elsewhere the first of theirs by name.
 *
 * @param several whether they are of other partners as well, and may choose
 * @param waiting how much waits for their word; more than the door counts is {@link Visits#MOST_COUNTED}
 */
record Home(String slug, String name, boolean several, int waiting) {

    public String path() {
        return "/partners/" + slug;
    }

    public List<Place> places() {
        return List.of(Place.values());
    }

    /** Where they tell IT something in a line. */
    public String tell() {
        return path() + "#tell";
    }
}
