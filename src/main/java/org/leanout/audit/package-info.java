/** Who changed what, from what, to what, and when: written in the transaction of the change, field by field. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.leanout.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
