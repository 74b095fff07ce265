/** The engagement plan: how often IT and a partner talk, by which ways, on what occasion, and who attends. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner"})
@NullMarked
package org.leanout.engagement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
