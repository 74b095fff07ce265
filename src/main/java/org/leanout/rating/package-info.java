/** Two-sided assessment rounds, their answers, and the gap between both sides' views. */
@NullMarked
package org.leanout.rating;

import org.jspecify.annotations.NullMarked;
