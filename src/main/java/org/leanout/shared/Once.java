package org.leanout.shared;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the second sending of a form wait for the first, so that it finds the record made and makes no other. */
@Component
public class Once {

    private final JdbcClient jdbc;

    Once(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the id until the transaction ends; call it before asking whether the record exists. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(:id)")
                .param("id", id.getMostSignificantBits() ^ id.getLeastSignificantBits())
                .query()
                .singleRow();
    }
}
