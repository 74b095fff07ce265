/** What is taken to a meeting: the review pack of a partner, the packs of all of them. It reads, in SQL, others' tables
 * too; besides which packs it sent ahead, it writes nothing. */
@ApplicationModule(
        allowedDependencies = {"shared", "audit", "account", "partner", "maturity", "rating", "notification", "export"})
@NullMarked
package org.leanout.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
