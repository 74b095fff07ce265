package org.leanout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * An organisation by chance, the same for the same seed: partners with records of every kind and in every state, some of
 * them removed, entered late, or still to come. Numbers counted over it meet what nobody thought of.
 */
public final class GeneratedOrganisation {

    private static final int BRMS = 5;
    private static final int DAYS_ON_FILE = 900;

    private final Dice dice;
    private final LocalDate today;
    private final Rows rows = new Rows();
    private final List<UUID> brms = new ArrayList<>();
    private final List<UUID> activities = new ArrayList<>();

    private GeneratedOrganisation(long seed, LocalDate today) {
        this.dice = new Dice(seed, today);
        this.today = today;
    }

    /** Adds so many partners, called gen-1 and so on, with about so many records of each kind, as of the day. */
    public static void add(JdbcOperations jdbc, long seed, int partners, int records, LocalDate today) {
        var organisation = new GeneratedOrganisation(seed, today);
        organisation.people();
        organisation.work();
        for (int n = 1; n <= partners; n++) organisation.partner(n, records);
        organisation.rows.writeTo(jdbc);
    }

    /** The last of them has not said how much they can offer. */
    private void people() {
        for (int n = 1; n <= BRMS; n++) {
            brms.add(dice.id());
            rows.add(
                    "account",
                    "id, version, email, name, roles, status, password_temporary",
                    brms.get(n - 1),
                    0,
                    "gen" + n + "@leanout.example",
                    "Gen " + n,
                    new String[] {"BRM"},
                    "ACTIVE",
                    false);
            if (n < BRMS) rows.add("capacity", "id, version, account_id, hours", dice.id(), 0, brms.get(n - 1), 10 * n);
        }
    }

    private void work() {
        for (int n = 1; n <= 40; n++) {
            LocalDate from = dice.day(700);
            activities.add(dice.id());
            rows.add(
                    "activity",
                    "id, version, name, kind, from_on, until_on, hours",
                    activities.get(n - 1),
                    0,
                    "Work " + n,
                    dice.one("PROJECT", "SERVICE", "CHANGE", "OPERATION"),
                    from,
                    dice.in(2) ? from.plusDays(dice.below(300)) : null,
                    dice.in(5) ? null : dice.below(400));
        }
    }

    /** One in ten is archived. */
    private void partner(int n, int records) {
        UUID id = dice.id();
        var them = new GeneratedPeople(dice, rows, today, id);
        LocalDate added = dice.day(DAYS_ON_FILE);
        rows.add(
                "partner",
                "id, version, slug, name, unit, tier, tags, review_interval, added_on, archived_on, sponsor_id,"
                        + " criticality, dependence",
                id,
                0,
                "gen-" + n,
                "Gen " + n,
                dice.in(4) ? null : "Unit " + dice.below(3),
                dice.one("HIGH", "MEDIUM", "LOW"),
                dice.in(2) ? new String[] {"tag " + dice.below(3)} : new String[0],
                30 + dice.below(150),
                added,
                dice.in(10) ? today.minusDays(1) : null,
                dice.in(2) ? dice.of(them.ids()) : null,
                dice.one("HIGH", "MEDIUM", "LOW", null),
                dice.one("HIGH", "MEDIUM", "LOW", null));
        them.add();
        UUID owner = dice.of(brms);
        UUID another = dice.of(brms);
        them.caretakers(added, owner, another);
        if (dice.in(3))
            rows.add(
                    "engagement_plan",
                    "partner_id, id, version, rhythm, channels",
                    id,
                    dice.id(),
                    0,
                    dice.in(3) ? null : 10 + dice.below(80),
                    new String[] {"CALL"});
        new GeneratedPartner(dice, rows, today, id, owner, another, them.ids()).live(records);
        new GeneratedAims(dice, rows, id, owner, them.ids().get(0), activities).add(records);
    }
}
