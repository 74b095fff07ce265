/** Work that a partner wants of IT: whether it arrived, IT surfaced it or both shaped it, the ask and what was agreed. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
