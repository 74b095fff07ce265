/** What a partner complains of, who sees to it, and what becomes of it until the partner says that it is settled. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.complaint;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
