/** Finds partners, people and records by the beginnings of words. It only reads. */
@ApplicationModule(allowedDependencies = {"shared", "account"})
@NullMarked
package org.leanout.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
