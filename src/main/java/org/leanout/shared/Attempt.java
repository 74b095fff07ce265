package org.leanout.shared;

import org.springframework.dao.DataAccessException;
import org.springframework.validation.Errors;

/** A change asked for by a form: it happens, or the form learns why not and is shown again with what was typed. */
public final class Attempt {

    private Attempt() {}

    /** Says whether the change happened; a refusal, or an earlier error of the form, means no. */
    public static boolean succeeds(Errors errors, Runnable change) {
        if (errors.hasErrors()) return false;
        try {
            change.run();
            return true;
        } catch (Refused refused) {
            refused.addTo(errors);
            return false;
        } catch (DataAccessException failed) {
            Stale.inPlaceOf(failed).addTo(errors);
            return false;
        }
    }
}
