/** The few words everybody uses: records under a partner, ids, refusals, slices of a list, today. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package org.leanout.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
