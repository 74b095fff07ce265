/** Help: what IT offered before it was asked, and what the partner asked for; one module, since the ratio is the point. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.help;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
