/** What IT made better in the partner's work, and what came of it for them: good and bad, side by side, never netted. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.improvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
