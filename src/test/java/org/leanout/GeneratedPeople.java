package org.leanout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people of one partner, by chance, some of whom have left, and who of IT looks after it and did before. */
final class GeneratedPeople {

    private static final int MOST = 6;

    private final Dice dice;
    private final Rows rows;
    private final LocalDate today;
    private final UUID partner;
    private final List<UUID> ids = new ArrayList<>();

    GeneratedPeople(Dice dice, Rows rows, LocalDate today, UUID partner) {
        this.dice = dice;
        this.rows = rows;
        this.today = today;
        this.partner = partner;
        for (int n = 1 + dice.below(MOST); n > 0; n--) ids.add(dice.id());
    }

    /** Of everybody, with those who have left. */
    List<UUID> ids() {
        return ids;
    }

    /** The first one stays unless they are the only one. */
    void add() {
        for (int n = 0; n < ids.size(); n++)
            rows.add(
                    "contact",
                    "partner_id, id, version, name, left_on",
                    partner,
                    ids.get(n),
                    0,
                    "Person " + n,
                    dice.in(4) && (n > 0 || ids.size() == 1) ? dice.day(200) : null);
    }

    /** Somebody else before, for a part of the time; nobody of one partner in ten. */
    void caretakers(LocalDate since, UUID owner, UUID another) {
        LocalDate change = dice.after(since, 300);
        if (dice.in(3) && change.isBefore(today)) {
            assignment(another, "OWNER", since, change);
            if (!dice.in(10)) assignment(owner, "OWNER", change.plusDays(1), null);
        } else if (!dice.in(10)) assignment(owner, "OWNER", since, null);
        if (dice.in(4)) assignment(another, "DEPUTY", change, null);
    }

    private void assignment(UUID account, String duty, LocalDate from, @Nullable LocalDate until) {
        rows.add(
                "assignment",
                "partner_id, id, version, account_id, duty, from_on, until_on",
                partner,
                dice.id(),
                0,
                account,
                duty,
                from,
                until);
    }
}
