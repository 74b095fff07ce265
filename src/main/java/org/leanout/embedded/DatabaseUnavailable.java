package org.leanout.embedded;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The embedded database cannot be had: what is the matter, and what to do about it. */
class DatabaseUnavailable extends RuntimeException {

    /** No ellipsis: without a locale, as on a bare Debian, a console prints it as a question mark. */
    static final String OR_ELSEWHERE = ", or choose another directory with --leanout.data=<directory>";

    private static final long serialVersionUID = 1L;

    private final String matter;
    private final String remedy;

    DatabaseUnavailable(String matter, String remedy, @Nullable Throwable cause) {
        super(matter + " " + remedy, cause);
        this.matter = matter;
        this.remedy = remedy;
    }

    FailureAnalysis analysis() {
        return new FailureAnalysis(matter, remedy, this);
    }
}
