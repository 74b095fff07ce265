/** The PostgreSQL that the program brings along, so that a JDK is all it needs; idle when a database is given. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package org.leanout.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
