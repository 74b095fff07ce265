/** Single sign-on: who a provider says somebody is, and what its claims make of them here. */
@ApplicationModule(allowedDependencies = {"shared", "account", "partner", "door"})
@NullMarked
package org.leanout.sso;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
