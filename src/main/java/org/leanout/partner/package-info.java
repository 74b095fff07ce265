/** Business partners, their people and sponsor, and who looks after them: owner and deputy, with dates. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account"})
@NullMarked
package org.leanout.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
