/** The people who sign in: their roles, their state, their password. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
@NullMarked
package org.leanout.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
