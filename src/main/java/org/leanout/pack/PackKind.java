package org.leanout.pack;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A kind of record that packs name, in the order in which they do, and where one lies below its partner. */
enum PackKind {
    CONTACT("/people", false),
    ASSIGNMENT("/about", false),
    PROMISE("/promises", true),
    PROPOSAL("/proposals", true),
    VERDICT("/proposals", true),
    OFFER("/offers", true),
    REQUEST("/requests", true),
    IMPROVEMENT("/improvements", true),
    INTERACTION("/interactions", true),
    SERVICE_REVIEW("/interactions", true),
    PLANNING_SESSION("/interactions", true),
    LEARNING("/interactions", true),
    IMPACT("/impacts", true),
    REPLY("/impacts", true),
    COMPLAINT("/complaints", true),
    CLOSURE("/complaints", true),
    BYPASS("/bypasses", true),
    OBJECTIVE("/objectives", true),
    OUTCOME("/value/outcomes", true),
    DEMAND("/demands", true),
    DISPUTE("/disputes", true),
    ROUND("/rounds", true),
    WORKSHOP("/rounds", true),
    AMBITION("/ambition", false),
    PLAN("/value", false),
    PLAN_REVIEW("/value", false),
    PRIORITIES("/priorities", false);

    private final String path;
    private final boolean each;

    /** {@code each} has a page of its own; the others are on one. */
    PackKind(String path, boolean each) {
        this.path = path;
        this.each = each;
    }

    /** What tells its records of a day apart, in SQL: their id, which an index has, or the partner that has but one. */
    String key(String of) {
        return each ? of + ".id" : of + ".partner_id";
    }

    String path(@Nullable UUID id) {
        return each && id != null ? path + "/" + id : path;
    }
}
