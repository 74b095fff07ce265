package org.leanout.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says it in a sentence, and what to do, in place of a stack trace. */
class WrongDatabaseAnalyzer extends AbstractFailureAnalyzer<WrongDatabase> {

    @Override
    protected FailureAnalysis analyze(Throwable root, WrongDatabase cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
