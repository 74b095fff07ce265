/** What IT and the partners want to achieve together: the joint value plan, and the outcomes that were realised. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner", "notification"})
@NullMarked
package org.leanout.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
