package org.leanout.door;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/** Where an attempt to sign in comes from: the address, and the token of a browser that is known from before. */
record Attempted(String address, Optional<String> deviceToken) {

    static Attempted of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies() == null ? new Cookie[0] : request.getCookies();
        Optional<String> token = Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(KnownDevices.COOKIE))
                .map(Cookie::getValue)
                .findFirst();
        return new Attempted(request.getRemoteAddr(), token);
    }
}
