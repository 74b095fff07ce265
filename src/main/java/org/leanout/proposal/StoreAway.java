package org.leanout.proposal;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A file is on file, and where its content lies does not answer. */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class StoreAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoreAway(Throwable cause) {
        super(cause);
    }
}
