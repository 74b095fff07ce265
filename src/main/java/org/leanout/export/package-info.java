/** Files that take long: ordered by somebody, made in the background, kept for a week; whoever ordered one alone has it. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.leanout.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
