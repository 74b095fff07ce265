/** What the partners want to achieve, in their words and with their confirmations, and IT's activities tied to it. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.objective;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
