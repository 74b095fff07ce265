/** What becomes of what IT learned: something done within 30 days and something planned, or a reason why not. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner"})
@NullMarked
package org.leanout.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
