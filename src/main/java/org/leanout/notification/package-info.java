/** Word for people: what happened that concerns them, in their inbox. Other modules only publish a {@code Notice}. */
@ApplicationModule(allowedDependencies = {"shared", "account", "partner", "link"})
@NullMarked
package org.leanout.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
