package org.leanout.shared;

import org.springframework.dao.DataAccessException;
import org.springframework.validation.Errors;

/** A change asked for by a form: it happens, or the form learns why not and is shown again with what was typed. */
public final class Attempt {

    private Attempt() {}

    /** Says whether the change happened; a refusal, or an earlier error of the form, means no. */
    public static boolean succeeds(Errors errors, Runnable change) {
        try {
            return fits(errors, change);
        } catch (Refused refused) {
            refused.addTo(errors);
            return false;
        } catch (DataAccessException failed) {
            Stale.inPlaceOf(failed).addTo(errors);
            return false;
        }
    }

    /**
     * The same for a small form on a record's page: a refusal that is about none of its fields is thrown, to be told on
     * top of a page that may not have the form any more.
     */
    public static boolean fits(Errors errors, Runnable change) {
        if (errors.hasErrors()) return false;
        try {
            change.run();
            return true;
        } catch (Refused refused) {
            if (!refused.isAtField()) throw refused;
            refused.addTo(errors);
            return false;
        }
    }
}
