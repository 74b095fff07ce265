package org.leanout.partner;

import java.util.List;
import java.util.UUID;

/** The partners that a person belongs to, and those that they may be made a member of. */
record MembershipPage(UUID accountId, String name, List<Row> members, List<Row> others) {

    record Row(UUID id, String name, boolean member) {}

    static MembershipPage of(UUID accountId, String name, List<Row> rows) {
        return new MembershipPage(
                accountId,
                name,
                rows.stream().filter(Row::member).toList(),
                rows.stream().filter(row -> !row.member()).toList());
    }
}
