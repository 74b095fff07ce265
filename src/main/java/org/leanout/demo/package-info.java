/**
 * The demo: a healthcare enterprise with eight business partners, their people and two years of history, told through
 * the same doors that people use. The cast serves the demo, the tests and the pictures.
 */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "account",
            "partner",
            "engagement",
            "interaction",
            "help",
            "demand",
            "commitment",
            "complaint",
            "bypass",
            "proposal",
            "objective",
            "priority",
            "value",
            "improvement",
            "rating",
            "learning",
            "dispute",
            "ambition",
            "maturity",
            "notification",
            "door"
        })
@NullMarked
package org.leanout.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
