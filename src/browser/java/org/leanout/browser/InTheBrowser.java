package org.leanout.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leanout.TestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test in a real browser, of the program as it runs for its users: one start, one database with the cast and one
 * Chromium serve all of these tests. Nothing is rolled back, so a test takes for granted only what no other one changes.
 * Take {@link Visitors} to sit down as somebody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@Import({TestDatabase.class, Chromium.class, Visitors.class, Inspector.class})
@ExtendWith(ClosingTime.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@interface InTheBrowser {}
