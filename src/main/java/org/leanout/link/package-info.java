/** Links that let one person in once: to the one thing that a mail tells of, or to choose a password. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "door"})
@NullMarked
package org.leanout.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
