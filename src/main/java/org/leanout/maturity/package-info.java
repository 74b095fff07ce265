/**
 * How mature each relationship is: the ledger that the model reads, the assessment that it makes, and the words that
 * explain it. It is open, since the model below it is the language in which the others ask.
 */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "audit", "account", "partner"})
@NullMarked
package org.leanout.maturity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
