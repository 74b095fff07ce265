package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class MigrationTests {

    @Autowired
    JdbcClient jdbc;

    /** Of two transactions, a program that is killed in between would leave one: then no start succeeds any more. */
    @Test
    void a_step_of_the_schema_and_the_note_of_it_are_one_transaction() {
        String step = jdbc.sql("select xmin from pg_class where relname = 'demo_seed'")
                .query(String.class)
                .single();
        String note = jdbc.sql("select xmin from flyway_schema_history where script like 'V007\\_%'")
                .query(String.class)
                .single();
        assertThat(note).isEqualTo(step);
    }
}
