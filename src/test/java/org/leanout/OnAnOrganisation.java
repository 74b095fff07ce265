package org.leanout;

import java.util.UUID;
import org.leanout.maturity.Assessments;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts once more what the bare tables hold of the cast, and of an organisation by chance besides it. */
@OnTheCast
public abstract class OnAnOrganisation {

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected Today today;

    /** What the tables held when partners were added last. */
    protected Records records;

    @Autowired
    private JdbcOperations rows;

    @Autowired
    private Assessments assessments;

    /** Adds so many partners with about so many records of each kind, the same for the same seed. */
    protected final void add(long seed, int partners, int each) {
        GeneratedOrganisation.add(rows, seed, partners, each, today.date());
        records = new Records(jdbc);
    }

    /** The same, and stores what is stored of each partner. */
    protected final void addAndStore(long seed, int partners, int each) {
        GeneratedOrganisation.add(rows, seed, partners, each, today.date());
        store();
        records = new Records(jdbc);
    }

    protected final void store() {
        jdbc.sql("select id from partner").query(UUID.class).list().forEach(assessments::renew);
    }
}
