/** Ways of looking at the portfolio that somebody gave a name; whoever has the link looks the same way. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "account", "partner"})
@NullMarked
package org.leanout.savedview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
