/** The pages that compose several modules. It only reads, in SQL, others' tables too. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "maturity", "rating"})
@NullMarked
package org.leanout.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
