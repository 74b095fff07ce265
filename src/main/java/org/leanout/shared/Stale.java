package org.leanout.shared;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;

/**
 * Somebody else changed the record while this form was open, or in the same moment: then it is the database that lets
 * one of the two through.
 */
public class Stale extends Refused {

    /** The code of the form error that it becomes. */
    public static final String CODE = "refused.stale";

    /** What PostgreSQL says when a unique index finds the same again. */
    private static final String DUPLICATE = "23505";

    private static final long serialVersionUID = 1L;

    private Stale() {
        super(CODE);
    }

    /** What a failure of the database is to the person who was second; throws any other failure again. */
    static Stale inPlaceOf(DataAccessException failed) {
        boolean second = failed instanceof ConcurrencyFailureException || isDuplicate(failed);
        if (!second) throw failed;
        return new Stale();
    }

    /** Hibernate's failures come without a type of their own for this. */
    private static boolean isDuplicate(DataAccessException failed) {
        return failed.getMostSpecificCause() instanceof SQLException cause && DUPLICATE.equals(cause.getSQLState());
    }

    static void unlessEqual(@Nullable Integer current, @Nullable Integer seen) {
        if (!Objects.equals(current, seen)) throw new Stale();
    }
}
