/** That a record is not right: who says so and why, what IT answers, and how it is settled. Until then it counts nothing. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "maturity", "notification"})
@NullMarked
package org.leanout.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
