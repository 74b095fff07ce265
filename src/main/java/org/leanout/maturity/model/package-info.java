/**
 * The maturity model: a pure function of what happened, a day and a version of the model, which carries its own
 * explanation. It knows no clock, no database and no text.
 */
@NullMarked
package org.leanout.maturity.model;

import org.jspecify.annotations.NullMarked;
