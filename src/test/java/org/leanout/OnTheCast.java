package org.leanout;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/**
 * A test of the whole program on a real PostgreSQL that holds the cast: it starts from the cast, changes one thing, and
 * is rolled back. Take {@link Browser} to send requests as somebody.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = "db-scheduler.enabled=false") // a test runs the night itself
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@Import({TestDatabase.class, Browser.class, Forms.class, Statements.class, Settling.class})
@Transactional
public @interface OnTheCast {}
