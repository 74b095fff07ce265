/** What comes first of what a partner wants, as both sides see it, and how far the two, and IT's work, agree. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
