/**
 * Who comes in, and how far: sign-in, sessions, and the one door that everything of a partner lies behind. It reads the
 * account and the partner of a request in one statement.
 */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner"})
@NullMarked
package org.leanout.door;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
