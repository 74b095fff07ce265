/** Answers to mail: what somebody writes back to word of a proposal, or of a comment on one, becomes a comment. */
@ApplicationModule(allowedDependencies = {"shared", "partner", "door", "notification", "proposal", "maturity"})
@NullMarked
package org.leanout.reply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
