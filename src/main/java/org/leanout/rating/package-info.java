/** Two-sided assessment rounds, their answers, and the gap between both sides' views. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.rating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
