package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** How a no is told: before the door as "not found", elsewhere as "not allowed". */
@Component
class Refusals implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean closedDoor = !(denied instanceof CsrfException)
                && Visits.BEHIND_THE_DOOR.matches(request)
                && Visit.accessOf(request).isEmpty();
        response.sendError((closedDoor ? HttpStatus.NOT_FOUND : HttpStatus.FORBIDDEN).value());
    }
}
