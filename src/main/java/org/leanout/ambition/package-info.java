/** Which level both sides want the relationship to reach, by when, and why. It changes no level: it says where to. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "maturity", "notification"})
@NullMarked
package org.leanout.ambition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
