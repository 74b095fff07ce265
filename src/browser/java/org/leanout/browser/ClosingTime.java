package org.leanout.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** After each test its visitors leave: a test that failed leaves pictures, one that passed has met no fault unseen. */
class ClosingTime implements AfterEachCallback {

    private static final Path REPORTS = Path.of("target/browser-reports");

    @Override
    public void afterEach(ExtensionContext test) {
        Visitors visitors = SpringExtension.getApplicationContext(test).getBean(Visitors.class);
        Optional<Throwable> failure = test.getExecutionException();
        if (failure.isPresent())
            visitors.photograph(REPORTS, test.getRequiredTestMethod().getName());
        List<String> faults = visitors.leave();
        failure.ifPresentOrElse(
                it -> it.addSuppressed(new AssertionError("besides: " + faults)),
                () -> assertThat(faults).isEmpty());
    }
}
