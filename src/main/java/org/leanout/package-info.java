/** LeanOut, a modular monolith: one flat package for each module, and nothing here but the start. */
@NullMarked
package org.leanout;

import org.jspecify.annotations.NullMarked;
