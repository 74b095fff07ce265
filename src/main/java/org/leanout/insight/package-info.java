/** Where the relationships go, over time: charts, effort and capacity, coverage. It only reads, in SQL, what is counted. */
@ApplicationModule(allowedDependencies = {"shared", "account", "partner", "maturity"})
@NullMarked
package org.leanout.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
