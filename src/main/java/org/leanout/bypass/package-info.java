/** What a partner had done by a third party, past IT: whether IT was asked, why it was not IT, and what IT learned. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner"})
@NullMarked
package org.leanout.bypass;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
